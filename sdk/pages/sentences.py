"""Sentences that a page says in each of its forms, on the site and in the Markdown beside it, each written once.

What is in braces is filled in by the template that says it.
"""

from typing import Final

SENTENCES: Final = {
    "about resource": "Here you find how to make, look up, change and import {title} with Pulumi. There are examples, "
    "every input and output, the calls that the provider makes for you, and the rights that they need.",
    "about provider": "Here you find how to connect your programs to Alibaba Cloud: every setting of the provider, in "
    "each language.",
    "about function": "Here you find how to call {title} from your program. There are examples, every argument and "
    "result, the calls that the provider makes for you, and the rights that they need.",
    "all outputs": "All inputs can be read as outputs too.",
    "ID of provider": "The ID of the provider in the state.",
    "ID of object": "The ID of the object. `pulumi import` takes it.",
    "look-up": "You can read {title} that exists, without managing it. Give its ID, in the form that [import](#import) "
    "takes. The other arguments are optional.",
    "look-up in HCL": "HCL cannot read a resource without managing it. Use a `data` block of one of the "
    "[functions](#related). To manage what exists, import it with a block beside the resource:",
    "import": "You can take {title} that exists under the management of Pulumi.",
    "import of one": "For example:",
    "import in a program": "A program can import too. Write the inputs as they are in the cloud, run `pulumi up` once, "
    "and take the option out:",
    "calls": "The provider makes these calls for you:",
    "calls of a read": "Import and look-up make the calls of a read.",
    "rights": "They need these rights:",
    "role": "In a workspace a RAM action alone is not enough. The user also needs a role there, for example "
    "`PAI.AlgoDeveloper`.",
    "not published": "When such a call is refused, the message names the action that is missing.",
    "refused": "A value that is not allowed is refused before anything is made. All mistakes are told at once.",
    "forms with arguments": "There are two forms. The plain one takes values that you know, and your program waits for "
    "the answer. The other one takes outputs of resources too, and its answer is an output.",
    "forms without": "There are two forms. Your program waits for the answer of the plain one. The answer of the other "
    "one is an output.",
    "some results": "What is marked as optional is missing where the service does not tell it.",
    "all results": "Everything here is always there.",
    "about configuration": "Here you find every key that connects your programs to Alibaba Cloud: what it means, which "
    "environment variables stand in for it, and what it is when you say nothing.",
    "own connection": "A program can make its own connection instead. The [provider]({link}) takes the same keys.",
}
"""Name to sentence."""


def said(name: str, **words: str) -> str:
    """Return a sentence with what it is filled with."""
    return SENTENCES[name].format_map(words)
