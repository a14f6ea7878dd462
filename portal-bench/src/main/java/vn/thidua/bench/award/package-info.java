/** The register of awards, measured: import of large lists over HTTP. */
package vn.thidua.bench.award;
