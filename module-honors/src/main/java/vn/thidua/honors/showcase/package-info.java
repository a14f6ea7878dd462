/** What readers see of the published models: cards, the wall of honour, profiles and posters. */
package vn.thidua.honors.showcase;
