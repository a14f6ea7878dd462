package vn.thidua.core.module;

/** What has become of a module. */
public enum ModuleState {

    /** Works. */
    ENABLED,
    /** Switched off by an administrator; its data stays. */
    DISABLED,
    /** Loaded, but cannot work: its tables, its declaration or a module it requires. */
    FAILED,
    /** A dropped-in jar that was not loaded at all. */
    LEFT_OUT
}
