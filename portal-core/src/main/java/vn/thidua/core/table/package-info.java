/** Tables that people upload: CSV and XLSX read alike, headings matched as people write them, every bad cell told. */
package vn.thidua.core.table;
