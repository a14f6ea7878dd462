/** Units that copy models, and what came of it. */
package vn.thidua.honors.adoption;
