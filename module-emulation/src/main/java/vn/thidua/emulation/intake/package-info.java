/** Import: files become documents of the library, with their tasks, once people have looked at what is doubtful. */
package vn.thidua.emulation.intake;
