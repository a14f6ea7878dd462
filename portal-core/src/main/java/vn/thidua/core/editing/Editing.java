package vn.thidua.core.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.EditOwner;

/**
 * What an open edit page asks every few seconds. Who else edits and what others saved is told only to those whom the
 * {@link EditOwner} of the content lets edit it.
 */
@ApplicationScoped
public class Editing {

    @Inject private WorkingCopies copies;
    @Inject @Any private Instance<EditOwner> owners;

    /**
     * Keeps what stands in the fields, or notes only that the page is open, and answers how things stand.
     *
     * @param key see {@link CopyKey}
     * @throws PortalException of kind NOT_FOUND for content of a module that is switched off, TOO_LARGE beyond a million
     *         characters, CONFLICT when there are fifty other copies already
     */
    public EditingState keep(String key, CopyDraft draft) {
        CopyKey what = CopyKey.parse(key);
        WorkingCopy copy = copies.keep(what, draft);
        var savedAt = Optional.ofNullable(copy.getSavedAt()).map(Moments::instant);
        Optional<EditOwner> owner = what.ref().flatMap(this::owner);
        if (owner.isEmpty()) {
            return new EditingState(savedAt, true, List.of(), Optional.empty());
        }
        Optional<EditOwner.Stored> stored = stored(owner.get(), what.ref().get());
        List<EditingState.Other> others = stored.isEmpty() ? List.of() : copies.others(what).stream().map(Editing::other).toList();
        return new EditingState(savedAt, stored.isPresent(), others, stored.filter(now -> now.version() > draft.baseVersion()));
    }

    private Optional<EditOwner> owner(ContentRef ref) {
        return owners.stream().filter(owner -> owner.types().contains(ref.type())).findFirst();
    }

    private static Optional<EditOwner.Stored> stored(EditOwner owner, ContentRef ref) {
        try {
            return owner.stored(ref);
        } catch (PortalException e) {
            return Optional.empty();
        }
    }

    private static EditingState.Other other(WorkingCopy copy) {
        return new EditingState.Other(copy.getPerson(), Optional.ofNullable(copy.getSavedAt()).map(Moments::instant));
    }
}
