package vn.thidua.core.spi;

/**
 * Loads a module's part of the demo department. An implementation is an {@code @ApplicationScoped} bean of the module. It is
 * called once, when the portal first starts with {@code portal.demo=true} and the module's tables are there, as the system, in one
 * transaction, after the modules it requires; core's units, people and accounts are there already.
 */
public interface DemoContent {

    ModuleId module();

    void load();

    /** Its place among the parts of its module: what rests on others' content comes later. */
    default int place() {
        return 0;
    }
}
