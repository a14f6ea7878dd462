package vn.thidua.core.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who a session belongs to, kept in it.
 *
 * @param epoch of the account when the session began; the session has ended when the account's is higher
 */
record SessionIdentity(long accountId, int epoch, Instant since) implements Serializable {

    static final String ATTRIBUTE = "portal.identity";
}
