package vn.thidua.core.signin;

/** How somebody showed who he is. */
enum Means { SESSION, BASIC, TOKEN }
