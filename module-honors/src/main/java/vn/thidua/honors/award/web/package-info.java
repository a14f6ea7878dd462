/** Pages of awards. */
package vn.thidua.honors.award.web;
