package vn.thidua.core.signin;

import vn.thidua.core.account.ActorDirectory.SignedInActor;

/**
 * Who sent the request at hand, and how that is known.
 *
 * @param readOnly whether only requests that change nothing are allowed
 */
record SignedIn(SignedInActor who, Means means, boolean readOnly) { }
