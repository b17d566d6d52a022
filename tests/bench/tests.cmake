# The benchmark on tiny corpora: the makers still work and the counts agree; nothing is timed.
add_test(NAME "bench: finds what was put into each tiny corpus"
         COMMAND /usr/bin/python3 -B ${PROJECT_SOURCE_DIR}/tools/bench --check-only
                 --binary $<TARGET_FILE:datakaart>)
