package vn.thidua.core.spi;

/** The fixed sections of the menu, in the order shown. Inside a section: module order, then order of declaration. */
public enum MenuSection {

    /** Directives, plans, tasks, movements. */
    WORK,
    /** Campaigns, news. */
    COMMUNICATION,
    /** Models and awards. */
    RECOGNITION,
    /** Units, accounts, modules, settings. */
    ADMINISTRATION
}
