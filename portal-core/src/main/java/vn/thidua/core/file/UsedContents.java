package vn.thidua.core.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Answers, in a transaction of its own, whether a content is still named by a committed row. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class UsedContents {

    @Inject private FileRepository files;

    boolean isUsed(String sha256) {
        return files.isUsed(sha256);
    }
}
