package vn.thidua.core.module;

/** Counts what search holds of a module; search implements it. */
public interface IndexedDocuments {

    /** Documents in the index whose type belongs to this module, as search types begin with the module's id. */
    long ofModule(String moduleId);
}
