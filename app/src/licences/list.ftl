<#list dependencyMap as entry>
${entry.getKey().groupId}:${entry.getKey().artifactId}|<#list entry.getValue() as licence>${licence}<#sep>;</#list>
</#list>
