// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pai from "./pai";

export { pai };
