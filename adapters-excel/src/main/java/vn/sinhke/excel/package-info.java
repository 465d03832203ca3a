/** Forms of the offices as workbooks: drawn, read with the place of every cell, and sent back marked. Knows no workbook library. */
package vn.sinhke.excel;
