/**
 * What people say about content of any module: comments, with moderation and a switch, and congratulations. The content's
 * module answers for rights through {@link vn.thidua.core.spi.TalkOwner}.
 */
package vn.thidua.core.talk;
