/** What a person or a collective was awarded over the years, and figures over all awards. */
package vn.thidua.honors.record;
