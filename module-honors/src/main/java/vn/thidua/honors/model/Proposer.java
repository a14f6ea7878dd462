package vn.thidua.honors.model;

/**
 * Who proposed a model.
 *
 * @param accountId null for somebody without an account
 * @param personId  null for somebody who does not work here
 */
record Proposer(Long accountId, Long personId, String name) { }
