// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pulumi;

namespace PulumiAlicloudPai.AliCloud
{
    internal static class Utilities
    {
        private static readonly string[] TrueWords = { "1", "t", "T", "true", "TRUE", "True" };
        private static readonly string[] FalseWords = { "0", "f", "F", "false", "FALSE", "False" };

        public static string Version { get; } = ReadVersion();

        private const string PluginDownloadURL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud";

        public static string? GetEnv(params string[] names)
        {
            return names.Select(name => Environment.GetEnvironmentVariable(name)).FirstOrDefault(value => value != null);
        }

        // Nothing is no input; an input that is null would be one.
        public static Input<string>? InputFromEnv(params string[] names)
        {
            var value = GetEnv(names);
            if (value is null)
            {
                return null;
            }
            return value;
        }

        public static bool? GetEnvBoolean(params string[] names)
        {
            var value = GetEnv(names);
            return TrueWords.Contains(value) ? true : FalseWords.Contains(value) ? false : (bool?)null;
        }

        public static int? GetEnvInt32(params string[] names)
        {
            var culture = CultureInfo.InvariantCulture;
            return int.TryParse(GetEnv(names), NumberStyles.Integer, culture, out var value) ? value : (int?)null;
        }

        public static double? GetEnvDouble(params string[] names)
        {
            var culture = CultureInfo.InvariantCulture;
            return double.TryParse(GetEnv(names), NumberStyles.Float, culture, out var value) ? value : (double?)null;
        }

        public static Input<T>? Secret<T>(Input<T>? value)
        {
            if (value is null)
            {
                return null;
            }
            return SecretOutput(value);
        }

        // What comes out of a secret is one.
        public static Output<T> SecretOutput<T>(Input<T> value)
        {
            return Output.CreateSecret(0).Apply<T>(_ => value.ToOutput());
        }

        public static Output<int?> Int32(Output<double?> number, string name)
        {
            return number.Apply(value => value is double known ? ToInt32(known, name) : (int?)null);
        }

        public static Input<int>? Int32(Input<double>? number, string name)
        {
            if (number is null)
            {
                return null;
            }
            return number.ToOutput().Apply(value => ToInt32(value, name));
        }

        public static Input<double>? Number(Input<int>? number)
        {
            if (number is null)
            {
                return null;
            }
            return number.ToOutput().Apply(value => (double)value);
        }

        // No number is better than a wrong one.
        private static int ToInt32(double number, string name)
        {
            if (number < int.MinValue || number > int.MaxValue)
            {
                var text = number.ToString("F0", CultureInfo.InvariantCulture);
                throw new OverflowException($"{name} is {text}, which no int holds: use {name}AsDouble.");
            }
            return (int)number;
        }

        public static CustomResourceOptions MergeOptions(CustomResourceOptions? options, Input<string>? id, params string[] secrets)
        {
            var ours = new CustomResourceOptions
            {
                Version = Version,
                PluginDownloadURL = PluginDownloadURL,
            };
            ours.AdditionalSecretOutputs.AddRange(secrets);
            var merged = CustomResourceOptions.Merge(ours, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }

        public static InvokeOptions Complete(InvokeOptions? options)
        {
            return Completed(new InvokeOptions(), options);
        }

        public static InvokeOutputOptions Complete(InvokeOutputOptions? options)
        {
            var ours = Completed(new InvokeOutputOptions(), options);
            if (options != null)
            {
                ours.DependsOn = options.DependsOn;
            }
            return ours;
        }

        // What the program said stays as it is: it may use its options again.
        private static T Completed<T>(T ours, InvokeOptions? options)
            where T : InvokeOptions
        {
            ours.Parent = options?.Parent;
            ours.Provider = options?.Provider;
            ours.Version = options?.Version ?? Version;
            ours.PluginDownloadURL = options?.PluginDownloadURL ?? PluginDownloadURL;
            return ours;
        }

        private static string ReadVersion()
        {
            using var stream = typeof(Utilities).Assembly.GetManifestResourceStream("version.txt");
            using var reader = new StreamReader(stream ?? throw new InvalidOperationException("The package is incomplete: it has no version.txt."));
            return reader.ReadToEnd().Trim();
        }
    }

    // `pulumi config set --path` makes a number of a text of digits, and `true` a boolean.
    internal sealed class TextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String || reader.TokenType == JsonTokenType.Null)
            {
                return reader.GetString();
            }
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.GetRawText();
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
        {
            writer.WriteStringValue(value);
        }
    }

    internal sealed class AliCloudResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
    {
        public AliCloudResourceTypeAttribute(string type)
            : base(type, Utilities.Version)
        {
        }
    }
}
