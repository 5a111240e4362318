"""Who signed a request, and whether the signature is right, whichever of the two ways it was made.

Knows credentials and the nonces that were used lately, no operation.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

from aiworkspace_emulator import older_signature, signature
from aiworkspace_emulator.identity import Caller, caller
from aiworkspace_emulator.nonces import Nonces
from aiworkspace_emulator.refusals import Refusal, Refused
from aiworkspace_emulator.signed import EXPIRED, INCOMPLETE, Claim, Signed

WINDOW_SECONDS = 15 * 60
UNKNOWN_KEY = Refusal(404, "InvalidAccessKeyId.NotFound", "No such access key")
NONCE_USED = Refusal(400, "SignatureNonceUsed", "The nonce was used before")


@dataclass(slots=True)
class Verifier:
    """Lets those in who know the secret of a credential."""

    credentials: Mapping[str, str]
    _nonces: Nonces = field(default_factory=Nonces)

    def verify(self, request: Signed, now: float) -> Caller:
        """Return the caller, or refuse what is not signed properly."""
        odd = next((name for name, value in request.headers.items() if not value.isascii()), "")
        if odd:  # no signature is made of it
            raise Refused(INCOMPLETE, f"header {odd}")
        is_older = request.headers.get("authorization", "").startswith("acs ")
        claim = older_signature.read(request) if is_older else signature.read(request)
        if claim.key_id not in self.credentials:
            raise Refused(UNKNOWN_KEY)
        if abs(claim.moment.timestamp() - now) > WINDOW_SECONDS:
            raise Refused(EXPIRED, claim.moment.isoformat())
        self._check_signature(claim)
        if not self._nonces.use(request.headers["x-acs-signature-nonce"], now):
            raise Refused(NONCE_USED)
        return caller(claim.key_id, list(self.credentials).index(claim.key_id))

    def _check_signature(self, claim: Claim) -> None:
        secret = self.credentials[claim.key_id]
        for text in claim.texts:
            if hmac.compare_digest(claim.sign(secret, text), claim.signature):
                return
        # The service repeats what it signed, so a caller can compare; that text has headers in it, a session token too.
        message = f"The signature does not match; signed here: [{claim.shown}]"
        raise Refused(Refusal(400, "SignatureDoesNotMatch", message))
