/** Words in front of a list after which any one of its names will do. */
export const anyOneBefore =
  /\b(?:(?:at least|any) one|one or more|one(?: or two)? of|any of|some of|either|any one|a(?:t least a)? single)\b/i

/** Words in front of a list that ask for more than one of its names. */
export const severalBefore = /\b(?:at least (two|three|four|[2-4])|(two|three|[2-4]) or more|(two|three|[2-4]) of)\b/i

/** Words in front of a list that only gives examples. */
export const examplesBefore =
  /(?:\b(?:such as|like|e\.?g\.?|for example|for instance|ex\.?|examples?:?|especially|namely|i\.e\.?|z\.B\.|např\.?|par exemple|por ejemplo|por exemplo|bijvoorbeeld)|\b(?:major|leading|popular|common|modern) [\w -]{0,40})[\s,:(]*$/i

/** Words in front of a list whose every name is meant. */
export const allBefore = /\b(?:including|includes?|both|combination of|consisting of|comprising)[\s,:(]*$/i

/** "including, but not limited to," names examples after all. */
export const examplesAfterAll = /\bincluding,? but not limited to[\s,:]*$/i

/** Words after a list that open it to others of its kind. */
export const othersAfter =
  /^[\s,()]{0,3}(?:and\/or|or)\s+(?:an? |any |some )?(?:similar|equivalents?|comparable|other|another|any|related|the like|alike|something|similarly|relevant|top|higher|better|ähnlich\w*|similaire\w*|similar\w*)\b/i

/** What stands between a list and the bracket that goes on with it: "CISSP or equivalents (e.g., GIAC)". */
export const goesOnInBracket =
  /^[^()]{0,60}\b(?:similar|equivalents?|comparable|alternatives?)\b[^()]{0,40}\(\s?(?:e\.?g\.?|such as|like|for example|including)?[,:]?\s?$/i

/** Words after a list that say it could go on. */
export const moreAfter = /^\W{0,3}(?:etc|and (?:so on|more|others)|usw|atd)\b/i

/** Words that make the next name only the kind of what was listed: "Kafka or similar streaming platforms". */
export const kindAfter =
  /^\s{0,2},?\s{0,2}(?:and\/or|or)\s+(?:an? |any |some )?(?:similar|equivalent|comparable|related|other)\s(?:[\w-]+\s){0,4}$/i

/** Pairs that postings write with a slash and mean both. */
export const bothOfSlash: readonly string[] = [
  'C/C++',
  'HTML/CSS',
  'Docker/Kubernetes',
  'Bash/Unix',
  'Bash/Linux',
  'Unix/Linux',
  'Python/Django',
  'Git/GitHub',
]

/**
 * Names of one kind, any of which does the job of another, where the taxonomy's relations do not say so.
 * They decide only lists without "or": "programming languages (Java, Go)".
 */
export const kinds: readonly (readonly string[])[] = [
  // Programming languages.
  [
    'Java',
    'Python',
    'Go',
    'C#',
    'C++',
    'C',
    'Rust',
    'Scala',
    'Kotlin',
    'Ruby',
    'PHP',
    'JavaScript',
    'TypeScript',
    'Swift',
    'Perl',
    'R',
    'Elixir',
    'Erlang',
    'Haskell',
    'Clojure',
    'Groovy',
    'Objective-C',
    'MATLAB',
    'Julia',
    'Lua',
    'Dart',
    'F#',
    'OCaml',
    'Node.js',
  ],
  // Relational databases and warehouses.
  [
    'PostgreSQL',
    'MySQL',
    'MariaDB',
    'Oracle',
    'Oracle Database',
    'Microsoft SQL Server',
    'SQLite',
    'DB2',
    'Amazon Aurora',
    'Amazon RDS',
    'Snowflake',
    'BigQuery',
    'Amazon Redshift',
    'Azure Synapse',
  ],
  // Stores without SQL.
  [
    'MongoDB',
    'Cassandra',
    'DynamoDB',
    'Couchbase',
    'CouchDB',
    'Elasticsearch',
    'OpenSearch',
    'Redis',
    'HBase',
    'Neo4j',
    'Cosmos DB',
    'Memcached',
    'Firestore',
  ],
  [
    'Relational Databases',
    'Document Databases',
    'Graph Databases',
    'Key-Value Stores',
    'Object Storage',
    'Time Series Databases',
    'Vector Database',
    'Column-Family Databases',
  ],
  // Message brokers and what they are listed with.
  [
    'Apache Kafka',
    'RabbitMQ',
    'ActiveMQ',
    'ZeroMQ',
    'NSQ',
    'NATS',
    'Amazon SQS',
    'Amazon SNS',
    'Amazon Kinesis',
    'Apache Pulsar',
    'Google Pub/Sub',
  ],
  // Clouds.
  [
    'AWS',
    'Azure',
    'GCP',
    'Google Cloud Platform',
    'Oracle Cloud',
    'IBM Cloud',
    'Alibaba Cloud',
    'DigitalOcean',
    'OpenStack',
  ],
  // Continuous integration.
  [
    'Jenkins',
    'GitHub Actions',
    'GitLab CI',
    'GitLab CI/CD',
    'CircleCI',
    'Travis CI',
    'TeamCity',
    'Bamboo',
    'Azure DevOps',
    'Azure Pipelines',
    'Bitbucket Pipelines',
    'Argo CD',
    'Buildkite',
  ],
  // Web front ends.
  ['React', 'Angular', 'AngularJS', 'Vue.js', 'Svelte', 'Ember.js', 'Next.js', 'Nuxt.js', 'Backbone.js'],
  // Web back ends.
  [
    'Django',
    'Flask',
    'FastAPI',
    'Ruby on Rails',
    'Spring Boot',
    'Spring',
    'Express.js',
    'NestJS',
    'Laravel',
    'Symfony',
    'ASP.NET',
    'ASP.NET Core',
  ],
  // Test tools.
  ['Selenium', 'Appium', 'Cypress', 'Playwright', 'Puppeteer', 'WebdriverIO', 'TestCafe', 'Robot Framework'],
  ['Cucumber', 'SpecFlow', 'Gherkin', 'Behave'],
  // Infrastructure as code and configuration.
  ['Terraform', 'Pulumi', 'AWS CloudFormation', 'Ansible', 'Chef', 'Puppet', 'SaltStack', 'Bicep'],
  // Monitoring and logs.
  [
    'Prometheus',
    'Grafana',
    'Datadog',
    'New Relic',
    'Splunk',
    'Nagios',
    'Cacti',
    'Zabbix',
    'Dynatrace',
    'Elastic Stack',
    'Microsoft Sentinel',
    'Sentry',
    'OpenTelemetry',
  ],
  // Content management.
  ['Drupal', 'Contentful', 'WordPress', 'Adobe Experience Manager', 'Sanity', 'Strapi'],
  // Pipelines.
  ['AWS Glue', 'Azure Data Factory', 'Google Cloud Dataflow', 'Apache Airflow', 'Dagster', 'Prefect', 'dbt'],
  ['Apache Spark', 'Hadoop', 'Apache Flink', 'Apache Pig', 'Apache Hive', 'Apache Beam', 'Apache Storm'],
  // Data analysis for business.
  ['Tableau', 'Power BI', 'Looker', 'Qlik', 'Amazon QuickSight', 'Metabase', 'Apache Superset'],
  // Learning frameworks.
  ['TensorFlow', 'PyTorch', 'Keras', 'JAX', 'scikit-learn', 'Hugging Face'],
  // Laws and norms.
  [
    'GDPR',
    'HIPAA',
    'CCPA',
    'PCI DSS',
    'SOC 2',
    'ISO 27001',
    'SOX',
    'FDA Regulation',
    'CE Marking',
    'FedRAMP',
    'APRA',
    'NIST',
  ],
  // Managed containers.
  ['Amazon EKS', 'Amazon ECS', 'AKS', 'GKE'],
  // Code hosting.
  ['GitHub', 'GitLab', 'Bitbucket'],
  // Help desks.
  ['Zendesk', 'Intercom', 'ServiceNow', 'Freshdesk'],
  ['SIEM', 'SOAR'],
  ['IPS', 'IDS'],
  ['Agile', 'Scrum', 'Kanban', 'SAFe', 'Extreme Programming'],
  ['C#', '.NET'],
  ['AI', 'Machine Learning', 'LLM', 'Artificial Intelligence'],
  ['Redux', 'MobX', 'Zustand'],
]
