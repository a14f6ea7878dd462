package vn.thidua.propaganda;

import static vn.thidua.core.spi.BuiltInRole.COMMUNICATIONS_EDITOR;
import static vn.thidua.core.spi.BuiltInRole.EMULATION_OFFICER;
import static vn.thidua.core.spi.BuiltInRole.LEADER;
import static vn.thidua.core.spi.BuiltInRole.UNIT_HEAD;

import java.util.List;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;

/** Rights of the propaganda module. */
public final class PropagandaPermissions {

    /** Read published posts that are for everyone. */
    public static final Permission POST_VIEW = Permission.of("propaganda.post.view").grantedTo(BuiltInRole.values());
    /** Find the desk of the newsroom in the menu; what is on it depends on the duties in each column. */
    public static final Permission POST_DESK = Permission.of("propaganda.post.desk", POST_VIEW);
    /** Write posts in the columns of a unit and submit them. */
    public static final Permission POST_EDIT = Permission.of("propaganda.post.edit", POST_VIEW, POST_DESK)
            .grantedTo(COMMUNICATIONS_EDITOR, UNIT_HEAD);
    /** Return or approve posts that others submitted in the columns of a unit. */
    public static final Permission POST_APPROVE = Permission.of("propaganda.post.approve", POST_VIEW, POST_DESK)
            .grantedTo(LEADER);
    /** Publish, correct, pin and archive posts in the columns of a unit. */
    public static final Permission POST_PUBLISH = Permission.of("propaganda.post.publish", POST_VIEW, POST_DESK)
            .grantedTo(COMMUNICATIONS_EDITOR, LEADER);
    /** Moderate what readers say below posts in the columns of a unit. */
    public static final Permission TALK_MODERATE = Permission.of("propaganda.talk.moderate", POST_VIEW)
            .grantedTo(COMMUNICATIONS_EDITOR);
    /** Change the tree of columns and who does what in each; has every duty in every column. */
    public static final Permission COLUMN_MANAGE = Permission.of("propaganda.column.manage", POST_EDIT, POST_APPROVE, POST_PUBLISH,
            TALK_MODERATE);

    /** See campaigns that are open and for everyone, or for one's own unit. */
    public static final Permission CAMPAIGN_VIEW = Permission.of("propaganda.campaign.view").grantedTo(BuiltInRole.values());
    /** See every campaign that is no draft, whoever it is for. */
    public static final Permission CAMPAIGN_VIEW_ALL = Permission.of("propaganda.campaign.view-all", CAMPAIGN_VIEW)
            .grantedTo(LEADER);
    /** Log activities that were held for a campaign by the units it is granted for. */
    public static final Permission ACTIVITY_LOG = Permission.of("propaganda.activity.log", CAMPAIGN_VIEW)
            .grantedTo(COMMUNICATIONS_EDITOR, EMULATION_OFFICER, UNIT_HEAD);
    /** See, plan and change all campaigns, drafts too; keep the channels. */
    public static final Permission CAMPAIGN_EDIT = Permission.of("propaganda.campaign.edit", CAMPAIGN_VIEW_ALL, ACTIVITY_LOG)
            .grantedTo(COMMUNICATIONS_EDITOR, EMULATION_OFFICER);

    /** See how far posts came, and who of a unit has read them, for the units it is granted for. */
    public static final Permission REACH_VIEW = Permission.of("propaganda.reach.view", POST_VIEW)
            .grantedTo(COMMUNICATIONS_EDITOR, EMULATION_OFFICER, UNIT_HEAD);

    private PropagandaPermissions() { }

    static List<Permission> all() {
        return List.of(POST_VIEW, POST_DESK, POST_EDIT, POST_APPROVE, POST_PUBLISH, TALK_MODERATE, COLUMN_MANAGE, CAMPAIGN_VIEW,
                CAMPAIGN_VIEW_ALL, ACTIVITY_LOG, CAMPAIGN_EDIT, REACH_VIEW);
    }
}
