/** Exemplary models, from their discovery to their replication. */
package vn.thidua.honors.model;
