// Doubles a text in an enumeration forty times, which a compiler would compute.
// verdicts: CE AC MLE RTE
// limits: {"memory_limit_kib": 131072}

enum Text {
  a = "0123456789abcdef", b = `${a}${a}`, c = b + b, d = c + c, e = d + d, f = e + e, g = f + f, h = g + g, i = h + h,
  j = i + i, k = j + j, l = k + k, m = l + l, n = m + m, o = n + n, p = o + o, q = p + p, r = q + q, s = r + r, t = s + s,
  u = t + t, v = u + u, w = v + v, x = w + w, y = x + x, z = y + y, aa = z + z, ab = aa + aa, ac = ab + ab, ad = ac + ac,
  ae = ad + ad, af = ae + ae, ag = af + af, ah = ag + ag, ai = ah + ah, aj = ai + ai, ak = aj + aj, al = ak + ak,
}
console.log(Text.al.length > 0 ? "held" : "wrong");
