package vn.thidua.core.organization;

/** As the personnel file says it. */
public enum Gender { MALE, FEMALE }
