/** Days and the periods made of them. Knows nothing else. */
package vn.sinhke.time;
