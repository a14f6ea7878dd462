/** What every page shows around its content: menu, person, language, dashboard. */
package vn.thidua.core.layout;
