package vn.thidua.core.mail;

/** A transaction that wrote mail has committed. Observers only take note: no transaction can begin here. */
record MailWritten() { }
