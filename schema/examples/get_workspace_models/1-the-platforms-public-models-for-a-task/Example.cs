using System.Collections.Generic;
using Pulumi;
using AliCloud = PulumiAlicloudPai.AliCloud;

return await Deployment.RunAsync(() =>
{
    var models = AliCloud.Pai.GetWorkspaceModels.Invoke(new()
    {
        Publisher = "pai",
        Domain = "nlp",
        MaxItems = 50,
    });
    return new Dictionary<string, object?>
    {
        ["modelNames"] = models.Apply(found => found.Names),
        ["modelIds"] = models.Apply(found => found.Ids),
    };
});
