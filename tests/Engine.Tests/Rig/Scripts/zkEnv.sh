# Sourced by Apache's zkServer.sh and zkCli.sh: what their own zkEnv.sh settles, with Debian's jars in the place of lib/.
ZOOCFGDIR=${ZOOCFGDIR:-$ZOOBINDIR/../conf}
ZOOCFG=$ZOOCFGDIR/${ZOOCFG:-zoo.cfg}
ZOO_LOG_DIR=${ZOO_LOG_DIR:-$ZOOBINDIR/../logs}
JAVA=java

jars=/usr/share/java
if [ -f "$ZOOCFGDIR/logback.xml" ]; then
  logging=$jars/logback-classic.jar:$jars/logback-core.jar
else
  logging=$jars/slf4j-log4j12.jar:$jars/log4j-1.2.jar
fi
CLASSPATH=$jars/zookeeper.jar:$jars/servlet-api.jar:$logging:$ZOOCFGDIR

export SERVER_JVMFLAGS="-Xmx${ZK_SERVER_HEAP:-1000}m ${SERVER_JVMFLAGS:-}"
export CLIENT_JVMFLAGS="-Xmx${ZK_CLIENT_HEAP:-256}m ${CLIENT_JVMFLAGS:-}"
