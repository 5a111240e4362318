// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

using System;
using System.ComponentModel;
using Pulumi;

namespace PulumiAlicloudPai.AliCloud.Pai
{
    /// <summary>
    /// Values of <c>Accessibility</c> of a <c>WorkspaceCodeSource</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceCodeSourceAccessibility : IEquatable<WorkspaceCodeSourceAccessibility>
    {
        private readonly string _value;

        private WorkspaceCodeSourceAccessibility(string value)
        {
            _value = value;
        }

        /// <summary>
        /// Its owner and the administrators.
        /// </summary>
        public static WorkspaceCodeSourceAccessibility Private { get; } = new WorkspaceCodeSourceAccessibility("PRIVATE");

        /// <summary>
        /// Every member.
        /// </summary>
        public static WorkspaceCodeSourceAccessibility Public { get; } = new WorkspaceCodeSourceAccessibility("PUBLIC");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceCodeSourceAccessibility left, WorkspaceCodeSourceAccessibility right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceCodeSourceAccessibility left, WorkspaceCodeSourceAccessibility right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceCodeSourceAccessibility value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceCodeSourceAccessibility other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceCodeSourceAccessibility other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>Accessibility</c> of a <c>WorkspaceDataset</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetAccessibility : IEquatable<WorkspaceDatasetAccessibility>
    {
        private readonly string _value;

        private WorkspaceDatasetAccessibility(string value)
        {
            _value = value;
        }

        /// <summary>
        /// Its owner and the administrators.
        /// </summary>
        public static WorkspaceDatasetAccessibility Private { get; } = new WorkspaceDatasetAccessibility("PRIVATE");

        /// <summary>
        /// Every member.
        /// </summary>
        public static WorkspaceDatasetAccessibility Public { get; } = new WorkspaceDatasetAccessibility("PUBLIC");

        /// <summary>
        /// The roles in <c>AccessibleRoleIdList</c>.
        /// </summary>
        public static WorkspaceDatasetAccessibility RolePublic { get; } = new WorkspaceDatasetAccessibility("ROLE_PUBLIC");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetAccessibility left, WorkspaceDatasetAccessibility right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetAccessibility left, WorkspaceDatasetAccessibility right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetAccessibility value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetAccessibility other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetAccessibility other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>DataSourceType</c> of a <c>WorkspaceDataset</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetDataSourceType : IEquatable<WorkspaceDatasetDataSourceType>
    {
        private readonly string _value;

        private WorkspaceDatasetDataSourceType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>OSS</c>.
        /// </summary>
        public static WorkspaceDatasetDataSourceType Oss { get; } = new WorkspaceDatasetDataSourceType("OSS");

        /// <summary>
        /// The value <c>NAS</c>.
        /// </summary>
        public static WorkspaceDatasetDataSourceType Nas { get; } = new WorkspaceDatasetDataSourceType("NAS");

        /// <summary>
        /// The value <c>EXTREMENAS</c>.
        /// </summary>
        public static WorkspaceDatasetDataSourceType Extremenas { get; } = new WorkspaceDatasetDataSourceType("EXTREMENAS");

        /// <summary>
        /// The value <c>CPFS</c>.
        /// </summary>
        public static WorkspaceDatasetDataSourceType Cpfs { get; } = new WorkspaceDatasetDataSourceType("CPFS");

        /// <summary>
        /// The value <c>BMCPFS</c>.
        /// </summary>
        public static WorkspaceDatasetDataSourceType Bmcpfs { get; } = new WorkspaceDatasetDataSourceType("BMCPFS");

        /// <summary>
        /// The value <c>MAXCOMPUTE</c>.
        /// </summary>
        public static WorkspaceDatasetDataSourceType Maxcompute { get; } = new WorkspaceDatasetDataSourceType("MAXCOMPUTE");

        /// <summary>
        /// The value <c>URL</c>.
        /// </summary>
        public static WorkspaceDatasetDataSourceType Url { get; } = new WorkspaceDatasetDataSourceType("URL");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetDataSourceType left, WorkspaceDatasetDataSourceType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetDataSourceType left, WorkspaceDatasetDataSourceType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetDataSourceType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetDataSourceType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetDataSourceType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>DataType</c> of a <c>WorkspaceDataset</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetDataType : IEquatable<WorkspaceDatasetDataType>
    {
        private readonly string _value;

        private WorkspaceDatasetDataType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>COMMON</c>.
        /// </summary>
        public static WorkspaceDatasetDataType Common { get; } = new WorkspaceDatasetDataType("COMMON");

        /// <summary>
        /// The value <c>PIC</c>.
        /// </summary>
        public static WorkspaceDatasetDataType Pic { get; } = new WorkspaceDatasetDataType("PIC");

        /// <summary>
        /// The value <c>TEXT</c>.
        /// </summary>
        public static WorkspaceDatasetDataType Text { get; } = new WorkspaceDatasetDataType("TEXT");

        /// <summary>
        /// The value <c>VIDEO</c>.
        /// </summary>
        public static WorkspaceDatasetDataType Video { get; } = new WorkspaceDatasetDataType("VIDEO");

        /// <summary>
        /// The value <c>AUDIO</c>.
        /// </summary>
        public static WorkspaceDatasetDataType Audio { get; } = new WorkspaceDatasetDataType("AUDIO");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetDataType left, WorkspaceDatasetDataType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetDataType left, WorkspaceDatasetDataType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetDataType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetDataType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetDataType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>Edition</c> of a <c>WorkspaceDataset</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetEdition : IEquatable<WorkspaceDatasetEdition>
    {
        private readonly string _value;

        private WorkspaceDatasetEdition(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>BASIC</c>.
        /// </summary>
        public static WorkspaceDatasetEdition Basic { get; } = new WorkspaceDatasetEdition("BASIC");

        /// <summary>
        /// The value <c>ADVANCED</c>.
        /// </summary>
        public static WorkspaceDatasetEdition Advanced { get; } = new WorkspaceDatasetEdition("ADVANCED");

        /// <summary>
        /// The value <c>LOGICAL</c>.
        /// </summary>
        public static WorkspaceDatasetEdition Logical { get; } = new WorkspaceDatasetEdition("LOGICAL");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetEdition left, WorkspaceDatasetEdition right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetEdition left, WorkspaceDatasetEdition right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetEdition value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetEdition other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetEdition other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>Property</c> of a <c>WorkspaceDataset</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetProperty : IEquatable<WorkspaceDatasetProperty>
    {
        private readonly string _value;

        private WorkspaceDatasetProperty(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>FILE</c>.
        /// </summary>
        public static WorkspaceDatasetProperty File { get; } = new WorkspaceDatasetProperty("FILE");

        /// <summary>
        /// The value <c>DIRECTORY</c>.
        /// </summary>
        public static WorkspaceDatasetProperty Directory { get; } = new WorkspaceDatasetProperty("DIRECTORY");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetProperty left, WorkspaceDatasetProperty right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetProperty left, WorkspaceDatasetProperty right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetProperty value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetProperty other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetProperty other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>ProviderType</c> of a <c>WorkspaceDataset</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetProviderType : IEquatable<WorkspaceDatasetProviderType>
    {
        private readonly string _value;

        private WorkspaceDatasetProviderType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>Ecs</c>.
        /// </summary>
        public static WorkspaceDatasetProviderType Ecs { get; } = new WorkspaceDatasetProviderType("Ecs");

        /// <summary>
        /// The value <c>Lingjun</c>.
        /// </summary>
        public static WorkspaceDatasetProviderType Lingjun { get; } = new WorkspaceDatasetProviderType("Lingjun");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetProviderType left, WorkspaceDatasetProviderType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetProviderType left, WorkspaceDatasetProviderType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetProviderType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetProviderType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetProviderType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>SourceType</c> of a <c>WorkspaceDataset</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetSourceType : IEquatable<WorkspaceDatasetSourceType>
    {
        private readonly string _value;

        private WorkspaceDatasetSourceType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>USER</c>.
        /// </summary>
        public static WorkspaceDatasetSourceType User { get; } = new WorkspaceDatasetSourceType("USER");

        /// <summary>
        /// A labeling task.
        /// </summary>
        public static WorkspaceDatasetSourceType Itag { get; } = new WorkspaceDatasetSourceType("ITAG");

        /// <summary>
        /// The value <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        public static WorkspaceDatasetSourceType PaiPublicDataset { get; } = new WorkspaceDatasetSourceType("PAI_PUBLIC_DATASET");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetSourceType left, WorkspaceDatasetSourceType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetSourceType left, WorkspaceDatasetSourceType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetSourceType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetSourceType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetSourceType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>DataSourceType</c> of a <c>WorkspaceDatasetversion</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetversionDataSourceType : IEquatable<WorkspaceDatasetversionDataSourceType>
    {
        private readonly string _value;

        private WorkspaceDatasetversionDataSourceType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>OSS</c>.
        /// </summary>
        public static WorkspaceDatasetversionDataSourceType Oss { get; } = new WorkspaceDatasetversionDataSourceType("OSS");

        /// <summary>
        /// The value <c>NAS</c>.
        /// </summary>
        public static WorkspaceDatasetversionDataSourceType Nas { get; } = new WorkspaceDatasetversionDataSourceType("NAS");

        /// <summary>
        /// The value <c>EXTREMENAS</c>.
        /// </summary>
        public static WorkspaceDatasetversionDataSourceType Extremenas { get; } = new WorkspaceDatasetversionDataSourceType("EXTREMENAS");

        /// <summary>
        /// The value <c>CPFS</c>.
        /// </summary>
        public static WorkspaceDatasetversionDataSourceType Cpfs { get; } = new WorkspaceDatasetversionDataSourceType("CPFS");

        /// <summary>
        /// The value <c>BMCPFS</c>.
        /// </summary>
        public static WorkspaceDatasetversionDataSourceType Bmcpfs { get; } = new WorkspaceDatasetversionDataSourceType("BMCPFS");

        /// <summary>
        /// The value <c>MAXCOMPUTE</c>.
        /// </summary>
        public static WorkspaceDatasetversionDataSourceType Maxcompute { get; } = new WorkspaceDatasetversionDataSourceType("MAXCOMPUTE");

        /// <summary>
        /// The value <c>URL</c>.
        /// </summary>
        public static WorkspaceDatasetversionDataSourceType Url { get; } = new WorkspaceDatasetversionDataSourceType("URL");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetversionDataSourceType left, WorkspaceDatasetversionDataSourceType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetversionDataSourceType left, WorkspaceDatasetversionDataSourceType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetversionDataSourceType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetversionDataSourceType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetversionDataSourceType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>Property</c> of a <c>WorkspaceDatasetversion</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetversionProperty : IEquatable<WorkspaceDatasetversionProperty>
    {
        private readonly string _value;

        private WorkspaceDatasetversionProperty(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>FILE</c>.
        /// </summary>
        public static WorkspaceDatasetversionProperty File { get; } = new WorkspaceDatasetversionProperty("FILE");

        /// <summary>
        /// The value <c>DIRECTORY</c>.
        /// </summary>
        public static WorkspaceDatasetversionProperty Directory { get; } = new WorkspaceDatasetversionProperty("DIRECTORY");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetversionProperty left, WorkspaceDatasetversionProperty right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetversionProperty left, WorkspaceDatasetversionProperty right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetversionProperty value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetversionProperty other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetversionProperty other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>SourceType</c> of a <c>WorkspaceDatasetversion</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceDatasetversionSourceType : IEquatable<WorkspaceDatasetversionSourceType>
    {
        private readonly string _value;

        private WorkspaceDatasetversionSourceType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>USER</c>.
        /// </summary>
        public static WorkspaceDatasetversionSourceType User { get; } = new WorkspaceDatasetversionSourceType("USER");

        /// <summary>
        /// The value <c>ITAG</c>.
        /// </summary>
        public static WorkspaceDatasetversionSourceType Itag { get; } = new WorkspaceDatasetversionSourceType("ITAG");

        /// <summary>
        /// The value <c>PAI_PUBLIC_DATASET</c>.
        /// </summary>
        public static WorkspaceDatasetversionSourceType PaiPublicDataset { get; } = new WorkspaceDatasetversionSourceType("PAI_PUBLIC_DATASET");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceDatasetversionSourceType left, WorkspaceDatasetversionSourceType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceDatasetversionSourceType left, WorkspaceDatasetversionSourceType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceDatasetversionSourceType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceDatasetversionSourceType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceDatasetversionSourceType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>Accessibility</c> of a <c>WorkspaceExperiment</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceExperimentAccessibility : IEquatable<WorkspaceExperimentAccessibility>
    {
        private readonly string _value;

        private WorkspaceExperimentAccessibility(string value)
        {
            _value = value;
        }

        /// <summary>
        /// Its owner and the administrators.
        /// </summary>
        public static WorkspaceExperimentAccessibility Private { get; } = new WorkspaceExperimentAccessibility("PRIVATE");

        /// <summary>
        /// Every member.
        /// </summary>
        public static WorkspaceExperimentAccessibility Public { get; } = new WorkspaceExperimentAccessibility("PUBLIC");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceExperimentAccessibility left, WorkspaceExperimentAccessibility right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceExperimentAccessibility left, WorkspaceExperimentAccessibility right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceExperimentAccessibility value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceExperimentAccessibility other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceExperimentAccessibility other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>Roles</c> of a <c>WorkspaceMember</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceMemberRoles : IEquatable<WorkspaceMemberRoles>
    {
        private readonly string _value;

        private WorkspaceMemberRoles(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>PAI.AlgoDeveloper</c>.
        /// </summary>
        public static WorkspaceMemberRoles PaiAlgoDeveloper { get; } = new WorkspaceMemberRoles("PAI.AlgoDeveloper");

        /// <summary>
        /// The value <c>PAI.AlgoOperator</c>.
        /// </summary>
        public static WorkspaceMemberRoles PaiAlgoOperator { get; } = new WorkspaceMemberRoles("PAI.AlgoOperator");

        /// <summary>
        /// The value <c>PAI.LabelManager</c>.
        /// </summary>
        public static WorkspaceMemberRoles PaiLabelManager { get; } = new WorkspaceMemberRoles("PAI.LabelManager");

        /// <summary>
        /// The value <c>PAI.MaxComputeDeveloper</c>.
        /// </summary>
        public static WorkspaceMemberRoles PaiMaxComputeDeveloper { get; } = new WorkspaceMemberRoles("PAI.MaxComputeDeveloper");

        /// <summary>
        /// The value <c>PAI.WorkspaceAdmin</c>.
        /// </summary>
        public static WorkspaceMemberRoles PaiWorkspaceAdmin { get; } = new WorkspaceMemberRoles("PAI.WorkspaceAdmin");

        /// <summary>
        /// The value <c>PAI.WorkspaceGuest</c>.
        /// </summary>
        public static WorkspaceMemberRoles PaiWorkspaceGuest { get; } = new WorkspaceMemberRoles("PAI.WorkspaceGuest");

        /// <summary>
        /// The value <c>PAI.WorkspaceOwner</c>.
        /// </summary>
        public static WorkspaceMemberRoles PaiWorkspaceOwner { get; } = new WorkspaceMemberRoles("PAI.WorkspaceOwner");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceMemberRoles left, WorkspaceMemberRoles right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceMemberRoles left, WorkspaceMemberRoles right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceMemberRoles value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceMemberRoles other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceMemberRoles other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>Accessibility</c> of a <c>WorkspaceModel</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceModelAccessibility : IEquatable<WorkspaceModelAccessibility>
    {
        private readonly string _value;

        private WorkspaceModelAccessibility(string value)
        {
            _value = value;
        }

        /// <summary>
        /// Its owner and the administrators.
        /// </summary>
        public static WorkspaceModelAccessibility Private { get; } = new WorkspaceModelAccessibility("PRIVATE");

        /// <summary>
        /// Every member.
        /// </summary>
        public static WorkspaceModelAccessibility Public { get; } = new WorkspaceModelAccessibility("PUBLIC");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceModelAccessibility left, WorkspaceModelAccessibility right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceModelAccessibility left, WorkspaceModelAccessibility right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceModelAccessibility value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceModelAccessibility other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceModelAccessibility other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>ApprovalStatus</c> of a <c>WorkspaceModelVersion</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceModelVersionApprovalStatus : IEquatable<WorkspaceModelVersionApprovalStatus>
    {
        private readonly string _value;

        private WorkspaceModelVersionApprovalStatus(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>Pending</c>.
        /// </summary>
        public static WorkspaceModelVersionApprovalStatus Pending { get; } = new WorkspaceModelVersionApprovalStatus("Pending");

        /// <summary>
        /// The value <c>Approved</c>.
        /// </summary>
        public static WorkspaceModelVersionApprovalStatus Approved { get; } = new WorkspaceModelVersionApprovalStatus("Approved");

        /// <summary>
        /// The value <c>Rejected</c>.
        /// </summary>
        public static WorkspaceModelVersionApprovalStatus Rejected { get; } = new WorkspaceModelVersionApprovalStatus("Rejected");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceModelVersionApprovalStatus left, WorkspaceModelVersionApprovalStatus right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceModelVersionApprovalStatus left, WorkspaceModelVersionApprovalStatus right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceModelVersionApprovalStatus value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceModelVersionApprovalStatus other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceModelVersionApprovalStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>FormatType</c> of a <c>WorkspaceModelVersion</c>. The property takes them as strings, too, and
    /// others with a warning.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceModelVersionFormatType : IEquatable<WorkspaceModelVersionFormatType>
    {
        private readonly string _value;

        private WorkspaceModelVersionFormatType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>OfflineModel</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType OfflineModel { get; } = new WorkspaceModelVersionFormatType("OfflineModel");

        /// <summary>
        /// The value <c>SavedModel</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType SavedModel { get; } = new WorkspaceModelVersionFormatType("SavedModel");

        /// <summary>
        /// The value <c>Keras H5</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType KerasH5 { get; } = new WorkspaceModelVersionFormatType("Keras H5");

        /// <summary>
        /// The value <c>Frozen Pb</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType FrozenPb { get; } = new WorkspaceModelVersionFormatType("Frozen Pb");

        /// <summary>
        /// The value <c>Caffe Prototxt</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType CaffePrototxt { get; } = new WorkspaceModelVersionFormatType("Caffe Prototxt");

        /// <summary>
        /// The value <c>TorchScript</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType TorchScript { get; } = new WorkspaceModelVersionFormatType("TorchScript");

        /// <summary>
        /// The value <c>XGBoost</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType XGBoost { get; } = new WorkspaceModelVersionFormatType("XGBoost");

        /// <summary>
        /// The value <c>PMML</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType Pmml { get; } = new WorkspaceModelVersionFormatType("PMML");

        /// <summary>
        /// The value <c>AlinkModel</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType AlinkModel { get; } = new WorkspaceModelVersionFormatType("AlinkModel");

        /// <summary>
        /// The value <c>ONNX</c>.
        /// </summary>
        public static WorkspaceModelVersionFormatType Onnx { get; } = new WorkspaceModelVersionFormatType("ONNX");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceModelVersionFormatType left, WorkspaceModelVersionFormatType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceModelVersionFormatType left, WorkspaceModelVersionFormatType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceModelVersionFormatType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceModelVersionFormatType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceModelVersionFormatType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>FrameworkType</c> of a <c>WorkspaceModelVersion</c>. The property takes them as strings, too, and
    /// others with a warning.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceModelVersionFrameworkType : IEquatable<WorkspaceModelVersionFrameworkType>
    {
        private readonly string _value;

        private WorkspaceModelVersionFrameworkType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// And accepts <c>PyTorch</c>.
        /// </summary>
        public static WorkspaceModelVersionFrameworkType Pytorch { get; } = new WorkspaceModelVersionFrameworkType("Pytorch");

        /// <summary>
        /// The value <c>PyTorch</c>.
        /// </summary>
        public static WorkspaceModelVersionFrameworkType PyTorch { get; } = new WorkspaceModelVersionFrameworkType("PyTorch");

        /// <summary>
        /// The value <c>XGBoost</c>.
        /// </summary>
        public static WorkspaceModelVersionFrameworkType XGBoost { get; } = new WorkspaceModelVersionFrameworkType("XGBoost");

        /// <summary>
        /// The value <c>Keras</c>.
        /// </summary>
        public static WorkspaceModelVersionFrameworkType Keras { get; } = new WorkspaceModelVersionFrameworkType("Keras");

        /// <summary>
        /// The value <c>Caffe</c>.
        /// </summary>
        public static WorkspaceModelVersionFrameworkType Caffe { get; } = new WorkspaceModelVersionFrameworkType("Caffe");

        /// <summary>
        /// The value <c>Alink</c>.
        /// </summary>
        public static WorkspaceModelVersionFrameworkType Alink { get; } = new WorkspaceModelVersionFrameworkType("Alink");

        /// <summary>
        /// The value <c>Xflow</c>.
        /// </summary>
        public static WorkspaceModelVersionFrameworkType Xflow { get; } = new WorkspaceModelVersionFrameworkType("Xflow");

        /// <summary>
        /// The value <c>TensorFlow</c>.
        /// </summary>
        public static WorkspaceModelVersionFrameworkType TensorFlow { get; } = new WorkspaceModelVersionFrameworkType("TensorFlow");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceModelVersionFrameworkType left, WorkspaceModelVersionFrameworkType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceModelVersionFrameworkType left, WorkspaceModelVersionFrameworkType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceModelVersionFrameworkType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceModelVersionFrameworkType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceModelVersionFrameworkType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>SourceType</c> of a <c>WorkspaceModelVersion</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceModelVersionSourceType : IEquatable<WorkspaceModelVersionSourceType>
    {
        private readonly string _value;

        private WorkspaceModelVersionSourceType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The default.
        /// </summary>
        public static WorkspaceModelVersionSourceType Custom { get; } = new WorkspaceModelVersionSourceType("Custom");

        /// <summary>
        /// A PAI pipeline.
        /// </summary>
        public static WorkspaceModelVersionSourceType PAIFlow { get; } = new WorkspaceModelVersionSourceType("PAIFlow");

        /// <summary>
        /// A PAI training job.
        /// </summary>
        public static WorkspaceModelVersionSourceType TrainingService { get; } = new WorkspaceModelVersionSourceType("TrainingService");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceModelVersionSourceType left, WorkspaceModelVersionSourceType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceModelVersionSourceType left, WorkspaceModelVersionSourceType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceModelVersionSourceType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceModelVersionSourceType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceModelVersionSourceType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>SourceType</c> of a <c>WorkspaceRun</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceRunSourceType : IEquatable<WorkspaceRunSourceType>
    {
        private readonly string _value;

        private WorkspaceRunSourceType(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>TrainingService</c>.
        /// </summary>
        public static WorkspaceRunSourceType TrainingService { get; } = new WorkspaceRunSourceType("TrainingService");

        /// <summary>
        /// The value <c>DLC</c>.
        /// </summary>
        public static WorkspaceRunSourceType Dlc { get; } = new WorkspaceRunSourceType("DLC");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceRunSourceType left, WorkspaceRunSourceType right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceRunSourceType left, WorkspaceRunSourceType right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceRunSourceType value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceRunSourceType other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceRunSourceType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>CategoryName</c> of a <c>WorkspaceUserConfig</c>. The property takes them as strings, too, and
    /// others with a warning.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceUserConfigCategoryName : IEquatable<WorkspaceUserConfigCategoryName>
    {
        private readonly string _value;

        private WorkspaceUserConfigCategoryName(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>DataPrivacyConfig</c>.
        /// </summary>
        public static WorkspaceUserConfigCategoryName DataPrivacyConfig { get; } = new WorkspaceUserConfigCategoryName("DataPrivacyConfig");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceUserConfigCategoryName left, WorkspaceUserConfigCategoryName right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceUserConfigCategoryName left, WorkspaceUserConfigCategoryName right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceUserConfigCategoryName value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceUserConfigCategoryName other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceUserConfigCategoryName other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>ConfigKey</c> of a <c>WorkspaceUserConfig</c>. The property takes them as strings, too, and others
    /// with a warning.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceUserConfigConfigKey : IEquatable<WorkspaceUserConfigConfigKey>
    {
        private readonly string _value;

        private WorkspaceUserConfigConfigKey(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>customizePAIAssumedRole</c>.
        /// </summary>
        public static WorkspaceUserConfigConfigKey CustomizePAIAssumedRole { get; } = new WorkspaceUserConfigConfigKey("customizePAIAssumedRole");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceUserConfigConfigKey left, WorkspaceUserConfigConfigKey right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceUserConfigConfigKey left, WorkspaceUserConfigConfigKey right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceUserConfigConfigKey value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceUserConfigConfigKey other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceUserConfigConfigKey other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>Scope</c> of a <c>WorkspaceUserConfig</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceUserConfigScope : IEquatable<WorkspaceUserConfigScope>
    {
        private readonly string _value;

        private WorkspaceUserConfigScope(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The account.
        /// </summary>
        public static WorkspaceUserConfigScope Owner { get; } = new WorkspaceUserConfigScope("owner");

        /// <summary>
        /// The RAM user whose credentials the provider uses.
        /// </summary>
        public static WorkspaceUserConfigScope SubUser { get; } = new WorkspaceUserConfigScope("subUser");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceUserConfigScope left, WorkspaceUserConfigScope right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceUserConfigScope left, WorkspaceUserConfigScope right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceUserConfigScope value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceUserConfigScope other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceUserConfigScope other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }

    /// <summary>
    /// Values of <c>EnvTypes</c> of a <c>WorkspaceWorkspace</c>. The property takes them as strings, too.
    /// </summary>
    /// <remarks>
    /// <para>A property takes what <c>ToString()</c> returns.</para>
    /// </remarks>
    [EnumType]
    public readonly struct WorkspaceWorkspaceEnvTypes : IEquatable<WorkspaceWorkspaceEnvTypes>
    {
        private readonly string _value;

        private WorkspaceWorkspaceEnvTypes(string value)
        {
            _value = value;
        }

        /// <summary>
        /// The value <c>dev</c>.
        /// </summary>
        public static WorkspaceWorkspaceEnvTypes Dev { get; } = new WorkspaceWorkspaceEnvTypes("dev");

        /// <summary>
        /// Standard mode.
        /// </summary>
        public static WorkspaceWorkspaceEnvTypes Prod { get; } = new WorkspaceWorkspaceEnvTypes("prod");

        /// <summary>
        /// Tells whether both are the same value.
        /// </summary>
        public static bool operator ==(WorkspaceWorkspaceEnvTypes left, WorkspaceWorkspaceEnvTypes right) => left.Equals(right);

        /// <summary>
        /// Tells whether they are not the same value.
        /// </summary>
        public static bool operator !=(WorkspaceWorkspaceEnvTypes left, WorkspaceWorkspaceEnvTypes right) => !left.Equals(right);

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public static explicit operator string(WorkspaceWorkspaceEnvTypes value) => value._value;

        /// <summary>
        /// Tells whether an object is the same value.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceWorkspaceEnvTypes other && Equals(other);

        /// <summary>
        /// Tells whether another is the same value.
        /// </summary>
        public bool Equals(WorkspaceWorkspaceEnvTypes other) => string.Equals(_value, other._value, StringComparison.Ordinal);

        /// <summary>
        /// Returns a number that equal values have alike.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode() ?? 0;

        /// <summary>
        /// Returns the value as the service knows it.
        /// </summary>
        public override string ToString() => _value;
    }
}
