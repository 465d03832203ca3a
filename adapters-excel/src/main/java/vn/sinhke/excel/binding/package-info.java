/**
 * Values of forms as subjects and back (chuyển biểu thành hồ sơ): where a value goes is said by the descriptor alone;
 * {@link vn.sinhke.excel.binding.Binding} is where to begin.
 */
package vn.sinhke.excel.binding;
