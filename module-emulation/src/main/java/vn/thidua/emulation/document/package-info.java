/** The library of documents: plans, directives, decisions, letters, with who may read which. */
package vn.thidua.emulation.document;
