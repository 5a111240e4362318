import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumialicloudpai.alicloud.pai.PaiFunctions;
import com.pulumialicloudpai.alicloud.pai.inputs.GetProductsArgs;
import com.pulumialicloudpai.alicloud.pai.outputs.GetProductsResult;

public class App {
  static void stack(Context context) {
    Output<GetProductsResult> products =
        PaiFunctions.getProducts(GetProductsArgs.builder().productCodes("PAI_share").build());
    context.export(
        "isPurchased",
        products.applyValue(found -> found.products().get(0).isPurchased().orElse(false)));
  }
}
