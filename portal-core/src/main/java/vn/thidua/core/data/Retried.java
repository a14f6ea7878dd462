package vn.thidua.core.data;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Does its work once more, in a new transaction, when the database refused the first: for work that looks for a row before it
 * writes the only one there may be, where two may come at the same moment. Called inside a transaction it changes nothing.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Retried { }
