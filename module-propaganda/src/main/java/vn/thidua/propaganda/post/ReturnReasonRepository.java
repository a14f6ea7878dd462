package vn.thidua.propaganda.post;

import java.util.List;
import java.util.Optional;

/** Stored reasons for returning posts. */
public interface ReturnReasonRepository {

    /** In their order. */
    List<ReturnReason> all();

    Optional<ReturnReason> find(String code);

    /** Stores a new one or what changed, so that a clash with another edit shows at once. */
    ReturnReason save(ReturnReason reason);
}
