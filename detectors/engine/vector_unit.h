// For which vector units our own code was compiled, and which of them this processor has. Highway's
// choice would take its library, which measures the clock when it is loaded. Pure; any thread.
#pragma once

#include <cstdint>

namespace datakaart {

enum class VectorUnit : std::uint8_t { least, avx2, avx512 };

// The best that this processor has, with all that Highway's targets of these names are compiled
// for.
inline VectorUnit best_vector_unit() {
#if defined(__x86_64__)
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                    __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
                    __builtin_cpu_supports("f16c");
  if (!avx2) return VectorUnit::least;
  const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
                      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512cd");
  return avx512 ? VectorUnit::avx512 : VectorUnit::avx2;
#else
  return VectorUnit::least;
#endif
}

}  // namespace datakaart
