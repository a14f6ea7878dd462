/** The modules page. */
package vn.thidua.core.module.web;
