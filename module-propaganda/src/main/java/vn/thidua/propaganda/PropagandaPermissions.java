package vn.thidua.propaganda;

import static vn.thidua.core.spi.BuiltInRole.COMMUNICATIONS_EDITOR;
import static vn.thidua.core.spi.BuiltInRole.EMULATION_OFFICER;
import static vn.thidua.core.spi.BuiltInRole.UNIT_HEAD;

import java.util.List;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;

/** Rights of the propaganda module. */
public final class PropagandaPermissions {

    /** Read published posts that are for everyone. */
    public static final Permission POST_VIEW = Permission.of("propaganda.post.view").grantedTo(BuiltInRole.values());
    /** Read drafts; write, change and publish posts. */
    public static final Permission POST_EDIT = Permission.of("propaganda.post.edit", POST_VIEW)
            .grantedTo(COMMUNICATIONS_EDITOR);

    /** See campaigns that are open and for everyone, or for one's own unit. */
    public static final Permission CAMPAIGN_VIEW = Permission.of("propaganda.campaign.view").grantedTo(BuiltInRole.values());
    /** Log activities that were held for a campaign by the units it is granted for. */
    public static final Permission ACTIVITY_LOG = Permission.of("propaganda.activity.log", CAMPAIGN_VIEW)
            .grantedTo(COMMUNICATIONS_EDITOR, EMULATION_OFFICER, UNIT_HEAD);
    /** See, plan and change all campaigns, drafts too; keep the channels. */
    public static final Permission CAMPAIGN_EDIT = Permission.of("propaganda.campaign.edit", CAMPAIGN_VIEW, ACTIVITY_LOG)
            .grantedTo(COMMUNICATIONS_EDITOR, EMULATION_OFFICER);

    private PropagandaPermissions() { }

    static List<Permission> all() {
        return List.of(POST_VIEW, POST_EDIT, CAMPAIGN_VIEW, ACTIVITY_LOG, CAMPAIGN_EDIT);
    }
}
