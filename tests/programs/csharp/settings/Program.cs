// Tells, as JSON, all that the SDK reads of the stack's configuration.
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var settings = typeof(AliCloud.Config).GetProperties().ToDictionary(one => one.Name, one => one.GetValue(null));
    if (AliCloud.Config.Endpoints.IsDefault)
    {
        settings.Remove("Endpoints"); // JSON has no form of a list that is not there.
    }
    return new Dictionary<string, object?> { ["settings"] = JsonSerializer.Serialize(settings) };
});
