package vn.thidua.propaganda.campaign;

/**
 * What was done through one channel in one phase.
 *
 * @param phaseId null for what lies in no phase
 * @param count   how many activities
 * @param people  how many took part in all of them
 */
public record Done(Long phaseId, long channelId, long count, long people) { }
