package programs;

import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumialicloudpai.alicloud.pai.WorkspaceDataset;
import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetArgs;
import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversion;
import com.pulumialicloudpai.alicloud.pai.WorkspaceDatasetversionArgs;
import com.pulumialicloudpai.alicloud.pai.enums.WorkspaceDatasetDataSourceType;
import com.pulumialicloudpai.alicloud.pai.enums.WorkspaceDatasetProperty;

/** A dataset of five gigabytes, which no int holds: written, read back, and read as an int. */
public final class Large {
  private Large() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Pulumi.run(
        context -> {
          WorkspaceDataset dataset =
              new WorkspaceDataset(
                  "dataset",
                  WorkspaceDatasetArgs.builder()
                      .datasetName("cards")
                      .dataSourceType(WorkspaceDatasetDataSourceType.Oss.getValue())
                      .property(WorkspaceDatasetProperty.Directory.getValue())
                      .uri("oss://data.oss-cn-hangzhou.aliyuncs.com/cards/")
                      .workspaceId(context.config().require("workspaceId"))
                      .build(),
                  CustomResourceOptions.Empty);
          WorkspaceDatasetversion version =
              new WorkspaceDatasetversion(
                  "version",
                  WorkspaceDatasetversionArgs.builder()
                      .datasetId(dataset.id())
                      .dataSourceType("OSS")
                      .property("DIRECTORY")
                      .uri("oss://data.oss-cn-hangzhou.aliyuncs.com/cards/")
                      .dataCount(7)
                      .dataSizeAsDouble(5368709120.0)
                      .build(),
                  CustomResourceOptions.Empty);
          WorkspaceDatasetversion found =
              WorkspaceDatasetversion.get("found", version.id(), null, CustomResourceOptions.Empty);
          context.export("count", found.dataCount());
          context.export("size", found.dataSizeAsDouble());
          if (context.config().getBoolean("narrow").orElse(false)) {
            context.export("narrow", Output.format("%s", found.dataSize()));
          }
        });
  }
}
