package vn.sinhke.program;

/**
 * A component of a program (dự án, tiểu dự án thành phần), such as Project 2.
 *
 * @param id short code within the program, such as {@code DA2}
 * @param name name in Vietnamese
 */
public record Component(String id, String name) {}
