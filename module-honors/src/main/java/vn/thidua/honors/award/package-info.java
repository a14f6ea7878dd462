/** The register of awards: who was given what, for what, by which decision, with which sum. Nothing in it is ever deleted. */
package vn.thidua.honors.award;
