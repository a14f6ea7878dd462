/** What an operator watches: health and metrics. */
package vn.thidua.core.operate;
