/**
 * References between documents: found in their texts, resolved against the library, kept as gaps until what they name arrives.
 */
package vn.thidua.emulation.citation;
