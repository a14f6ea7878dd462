package vn.thidua.honors;

import static vn.thidua.core.spi.BuiltInRole.EMULATION_OFFICER;
import static vn.thidua.core.spi.BuiltInRole.LEADER;
import static vn.thidua.core.spi.BuiltInRole.UNIT_HEAD;

import java.util.List;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;

/** Rights of the honors module. */
public final class HonorsPermissions {

    /** Read the models that are published. */
    public static final Permission MODEL_VIEW = Permission.of("honors.model.view")
            .grantedTo(BuiltInRole.values());
    /** Read models of the units it is granted for before they are published. */
    public static final Permission MODEL_VIEW_INNER = Permission.of("honors.model.view-inner", MODEL_VIEW)
            .grantedTo(EMULATION_OFFICER, LEADER, UNIT_HEAD);
    /** Enter, change and publish models of the units it is granted for. */
    public static final Permission MODEL_EDIT = Permission.of("honors.model.edit", MODEL_VIEW_INNER)
            .grantedTo(EMULATION_OFFICER);

    /** Propose a model. */
    public static final Permission MODEL_PROPOSE = Permission.of("honors.model.propose", MODEL_VIEW)
            .grantedTo(BuiltInRole.values());
    /** Confirm the results of models of the units it is granted for. */
    public static final Permission MODEL_VERIFY = Permission.of("honors.model.verify", MODEL_VIEW_INNER)
            .grantedTo(UNIT_HEAD);
    /** Approve the story of a model. */
    public static final Permission MODEL_APPROVE = Permission.of("honors.model.approve", MODEL_VIEW_INNER)
            .grantedTo(LEADER);
    /** Read and write the personal data of models. */
    public static final Permission MODEL_INNER = Permission.of("honors.model.inner", MODEL_VIEW_INNER)
            .grantedTo(EMULATION_OFFICER);
    /** Enter how units copy models, for the units it is granted for. */
    public static final Permission ADOPTION_EDIT = Permission.of("honors.adoption.edit", MODEL_VIEW)
            .grantedTo(EMULATION_OFFICER, UNIT_HEAD);

    /** Read what was awarded to whom, and the catalogue. */
    public static final Permission AWARD_VIEW = Permission.of("honors.award.view")
            .grantedTo(BuiltInRole.values());
    /** Enter, correct and revoke awards of the units it is granted for; whoever holds it everywhere imports lists. */
    public static final Permission AWARD_EDIT = Permission.of("honors.award.edit", AWARD_VIEW)
            .grantedTo(EMULATION_OFFICER);
    /** Change titles, forms, base salaries and the payment of prizes. */
    public static final Permission CATALOGUE_EDIT = Permission.of("honors.catalogue.edit", AWARD_VIEW)
            .grantedTo(EMULATION_OFFICER);

    private HonorsPermissions() { }

    static List<Permission> all() {
        return List.of(MODEL_VIEW, MODEL_VIEW_INNER, MODEL_EDIT, MODEL_PROPOSE, MODEL_VERIFY, MODEL_APPROVE, MODEL_INNER,
                ADOPTION_EDIT, AWARD_VIEW, AWARD_EDIT, CATALOGUE_EDIT);
    }
}
