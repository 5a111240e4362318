"""The languages that SDKs are printed in. A new one is a folder in `languages` and a line here."""

from collections.abc import Mapping
from typing import Final

from sdk.generator.languages import Language
from sdk.generator.languages.dotnet.rules import Dotnet
from sdk.generator.languages.go.rules import Go
from sdk.generator.languages.java.rules import Java
from sdk.generator.languages.nodejs.rules import Nodejs
from sdk.generator.languages.python.rules import Python

LANGUAGES: Final[Mapping[str, Language]] = {
    language.name: language for language in (Dotnet(), Go(), Java(), Nodejs(), Python())
}
