// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.inputs;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Hosts by service. Each key is the code of a service, and each value is a host, with {@code
 * http://} or {@code https://} before it and a port after it if needed.
 */
public final class ProviderEndpointArgs extends ResourceArgs {
  /** Says nothing. */
  public static final ProviderEndpointArgs Empty = new ProviderEndpointArgs();

  @Import(name = "acr")
  private @Nullable Output<String> acr;

  @Import(name = "actiontrail")
  private @Nullable Output<String> actiontrail;

  @Import(name = "adb")
  private @Nullable Output<String> adb;

  @Import(name = "aiworkspace")
  private @Nullable Output<String> aiworkspace;

  @Import(name = "alb")
  private @Nullable Output<String> alb;

  @Import(name = "alidfs")
  private @Nullable Output<String> alidfs;

  @Import(name = "alidns")
  private @Nullable Output<String> alidns;

  @Import(name = "alikafka")
  private @Nullable Output<String> alikafka;

  @Import(name = "amqp")
  private @Nullable Output<String> amqp;

  @Import(name = "antiddosPublic")
  private @Nullable Output<String> antiddosPublic;

  @Import(name = "apig")
  private @Nullable Output<String> apig;

  @Import(name = "apigateway")
  private @Nullable Output<String> apigateway;

  @Import(name = "arms")
  private @Nullable Output<String> arms;

  @Import(name = "bastionhost")
  private @Nullable Output<String> bastionhost;

  @Import(name = "beebot")
  private @Nullable Output<String> beebot;

  @Import(name = "bpstudio")
  private @Nullable Output<String> bpstudio;

  @Import(name = "brainIndustrial")
  private @Nullable Output<String> brainIndustrial;

  @Import(name = "bssopenapi")
  private @Nullable Output<String> bssopenapi;

  @Import(name = "cas")
  private @Nullable Output<String> cas;

  @Import(name = "cassandra")
  private @Nullable Output<String> cassandra;

  @Import(name = "cbn")
  private @Nullable Output<String> cbn;

  @Import(name = "cbs")
  private @Nullable Output<String> cbs;

  @Import(name = "cddc")
  private @Nullable Output<String> cddc;

  @Import(name = "cdn")
  private @Nullable Output<String> cdn;

  @Import(name = "cds")
  private @Nullable Output<String> cds;

  @Import(name = "chatbot")
  private @Nullable Output<String> chatbot;

  @Import(name = "clickhouse")
  private @Nullable Output<String> clickhouse;

  @Import(name = "cloudapi")
  private @Nullable Output<String> cloudapi;

  @Import(name = "cloudauth")
  private @Nullable Output<String> cloudauth;

  @Import(name = "cloudfirewall")
  private @Nullable Output<String> cloudfirewall;

  @Import(name = "cloudfw")
  private @Nullable Output<String> cloudfw;

  @Import(name = "cloudphone")
  private @Nullable Output<String> cloudphone;

  @Import(name = "cloudsso")
  private @Nullable Output<String> cloudsso;

  @Import(name = "cms")
  private @Nullable Output<String> cms;

  @Import(name = "computenest")
  private @Nullable Output<String> computenest;

  @Import(name = "config")
  private @Nullable Output<String> config;

  @Import(name = "cr")
  private @Nullable Output<String> cr;

  @Import(name = "cs")
  private @Nullable Output<String> cs;

  @Import(name = "das")
  private @Nullable Output<String> das;

  @Import(name = "datahub")
  private @Nullable Output<String> datahub;

  @Import(name = "dataworksPublic")
  private @Nullable Output<String> dataworksPublic;

  @Import(name = "dataworkspublic")
  private @Nullable Output<String> dataworkspublic;

  @Import(name = "dbfs")
  private @Nullable Output<String> dbfs;

  @Import(name = "dbs")
  private @Nullable Output<String> dbs;

  @Import(name = "dcdn")
  private @Nullable Output<String> dcdn;

  @Import(name = "ddosbasic")
  private @Nullable Output<String> ddosbasic;

  @Import(name = "ddosbgp")
  private @Nullable Output<String> ddosbgp;

  @Import(name = "ddoscoo")
  private @Nullable Output<String> ddoscoo;

  @Import(name = "dds")
  private @Nullable Output<String> dds;

  @Import(name = "devopsRdc")
  private @Nullable Output<String> devopsRdc;

  @Import(name = "devopsrdc")
  private @Nullable Output<String> devopsrdc;

  @Import(name = "dfs")
  private @Nullable Output<String> dfs;

  @Import(name = "dg")
  private @Nullable Output<String> dg;

  @Import(name = "dm")
  private @Nullable Output<String> dm;

  @Import(name = "dmsEnterprise")
  private @Nullable Output<String> dmsEnterprise;

  @Import(name = "dmsenterprise")
  private @Nullable Output<String> dmsenterprise;

  @Import(name = "dns")
  private @Nullable Output<String> dns;

  @Import(name = "drds")
  private @Nullable Output<String> drds;

  @Import(name = "dts")
  private @Nullable Output<String> dts;

  @Import(name = "dysms")
  private @Nullable Output<String> dysms;

  @Import(name = "dysmsapi")
  private @Nullable Output<String> dysmsapi;

  @Import(name = "eais")
  private @Nullable Output<String> eais;

  @Import(name = "ebs")
  private @Nullable Output<String> ebs;

  @Import(name = "ecd")
  private @Nullable Output<String> ecd;

  @Import(name = "eci")
  private @Nullable Output<String> eci;

  @Import(name = "ecs")
  private @Nullable Output<String> ecs;

  @Import(name = "edas")
  private @Nullable Output<String> edas;

  @Import(name = "edasschedulerx")
  private @Nullable Output<String> edasschedulerx;

  @Import(name = "edsUser")
  private @Nullable Output<String> edsUser;

  @Import(name = "edsuser")
  private @Nullable Output<String> edsuser;

  @Import(name = "eflo")
  private @Nullable Output<String> eflo;

  @Import(name = "efloCnp")
  private @Nullable Output<String> efloCnp;

  @Import(name = "efloController")
  private @Nullable Output<String> efloController;

  @Import(name = "ehpc")
  private @Nullable Output<String> ehpc;

  @Import(name = "ehs")
  private @Nullable Output<String> ehs;

  @Import(name = "eipanycast")
  private @Nullable Output<String> eipanycast;

  @Import(name = "elasticsearch")
  private @Nullable Output<String> elasticsearch;

  @Import(name = "emr")
  private @Nullable Output<String> emr;

  @Import(name = "ens")
  private @Nullable Output<String> ens;

  @Import(name = "esa")
  private @Nullable Output<String> esa;

  @Import(name = "ess")
  private @Nullable Output<String> ess;

  @Import(name = "eventbridge")
  private @Nullable Output<String> eventbridge;

  @Import(name = "fc")
  private @Nullable Output<String> fc;

  @Import(name = "fcOpen")
  private @Nullable Output<String> fcOpen;

  @Import(name = "fnf")
  private @Nullable Output<String> fnf;

  @Import(name = "ga")
  private @Nullable Output<String> ga;

  @Import(name = "gaplus")
  private @Nullable Output<String> gaplus;

  @Import(name = "gdb")
  private @Nullable Output<String> gdb;

  @Import(name = "gds")
  private @Nullable Output<String> gds;

  @Import(name = "gpdb")
  private @Nullable Output<String> gpdb;

  @Import(name = "gwlb")
  private @Nullable Output<String> gwlb;

  @Import(name = "gwsecd")
  private @Nullable Output<String> gwsecd;

  @Import(name = "hbr")
  private @Nullable Output<String> hbr;

  @Import(name = "hcsSgw")
  private @Nullable Output<String> hcsSgw;

  @Import(name = "hitsdb")
  private @Nullable Output<String> hitsdb;

  @Import(name = "imm")
  private @Nullable Output<String> imm;

  @Import(name = "imp")
  private @Nullable Output<String> imp;

  @Import(name = "ims")
  private @Nullable Output<String> ims;

  @Import(name = "iot")
  private @Nullable Output<String> iot;

  @Import(name = "kms")
  private @Nullable Output<String> kms;

  @Import(name = "kvstore")
  private @Nullable Output<String> kvstore;

  @Import(name = "location")
  private @Nullable Output<String> location;

  @Import(name = "log")
  private @Nullable Output<String> log;

  @Import(name = "market")
  private @Nullable Output<String> market;

  @Import(name = "maxcompute")
  private @Nullable Output<String> maxcompute;

  @Import(name = "mhub")
  private @Nullable Output<String> mhub;

  @Import(name = "mns")
  private @Nullable Output<String> mns;

  @Import(name = "mnsOpen")
  private @Nullable Output<String> mnsOpen;

  @Import(name = "mscopensubscription")
  private @Nullable Output<String> mscopensubscription;

  @Import(name = "mse")
  private @Nullable Output<String> mse;

  @Import(name = "nas")
  private @Nullable Output<String> nas;

  @Import(name = "nlb")
  private @Nullable Output<String> nlb;

  @Import(name = "oceanbase")
  private @Nullable Output<String> oceanbase;

  @Import(name = "oceanbasepro")
  private @Nullable Output<String> oceanbasepro;

  @Import(name = "ons")
  private @Nullable Output<String> ons;

  @Import(name = "onsproxy")
  private @Nullable Output<String> onsproxy;

  @Import(name = "oos")
  private @Nullable Output<String> oos;

  @Import(name = "opensearch")
  private @Nullable Output<String> opensearch;

  @Import(name = "oss")
  private @Nullable Output<String> oss;

  @Import(name = "ots")
  private @Nullable Output<String> ots;

  @Import(name = "polardb")
  private @Nullable Output<String> polardb;

  @Import(name = "polardbx")
  private @Nullable Output<String> polardbx;

  @Import(name = "privatelink")
  private @Nullable Output<String> privatelink;

  @Import(name = "pvtz")
  private @Nullable Output<String> pvtz;

  @Import(name = "quickbi")
  private @Nullable Output<String> quickbi;

  @Import(name = "quickbiPublic")
  private @Nullable Output<String> quickbiPublic;

  @Import(name = "quotas")
  private @Nullable Output<String> quotas;

  @Import(name = "rKvstore")
  private @Nullable Output<String> rKvstore;

  @Import(name = "ram")
  private @Nullable Output<String> ram;

  @Import(name = "rds")
  private @Nullable Output<String> rds;

  @Import(name = "redisa")
  private @Nullable Output<String> redisa;

  @Import(name = "resourcemanager")
  private @Nullable Output<String> resourcemanager;

  @Import(name = "resourcesharing")
  private @Nullable Output<String> resourcesharing;

  @Import(name = "ressharing")
  private @Nullable Output<String> ressharing;

  @Import(name = "rocketmq")
  private @Nullable Output<String> rocketmq;

  @Import(name = "ros")
  private @Nullable Output<String> ros;

  @Import(name = "sae")
  private @Nullable Output<String> sae;

  @Import(name = "sas")
  private @Nullable Output<String> sas;

  @Import(name = "scdn")
  private @Nullable Output<String> scdn;

  @Import(name = "schedulerx2")
  private @Nullable Output<String> schedulerx2;

  @Import(name = "sddp")
  private @Nullable Output<String> sddp;

  @Import(name = "selectdb")
  private @Nullable Output<String> selectdb;

  @Import(name = "serverless")
  private @Nullable Output<String> serverless;

  @Import(name = "servicecatalog")
  private @Nullable Output<String> servicecatalog;

  @Import(name = "servicemesh")
  private @Nullable Output<String> servicemesh;

  @Import(name = "sgw")
  private @Nullable Output<String> sgw;

  @Import(name = "slb")
  private @Nullable Output<String> slb;

  @Import(name = "smartag")
  private @Nullable Output<String> smartag;

  @Import(name = "srvcatalog")
  private @Nullable Output<String> srvcatalog;

  @Import(name = "sts")
  private @Nullable Output<String> sts;

  @Import(name = "swas")
  private @Nullable Output<String> swas;

  @Import(name = "swasOpen")
  private @Nullable Output<String> swasOpen;

  @Import(name = "tag")
  private @Nullable Output<String> tag;

  @Import(name = "vod")
  private @Nullable Output<String> vod;

  @Import(name = "vpc")
  private @Nullable Output<String> vpc;

  @Import(name = "vpcipam")
  private @Nullable Output<String> vpcipam;

  @Import(name = "vpcpeer")
  private @Nullable Output<String> vpcpeer;

  @Import(name = "vs")
  private @Nullable Output<String> vs;

  @Import(name = "waf")
  private @Nullable Output<String> waf;

  @Import(name = "wafOpenapi")
  private @Nullable Output<String> wafOpenapi;

  private ProviderEndpointArgs() {}

  private ProviderEndpointArgs(ProviderEndpointArgs $) {
    this.acr = $.acr;
    this.actiontrail = $.actiontrail;
    this.adb = $.adb;
    this.aiworkspace = $.aiworkspace;
    this.alb = $.alb;
    this.alidfs = $.alidfs;
    this.alidns = $.alidns;
    this.alikafka = $.alikafka;
    this.amqp = $.amqp;
    this.antiddosPublic = $.antiddosPublic;
    this.apig = $.apig;
    this.apigateway = $.apigateway;
    this.arms = $.arms;
    this.bastionhost = $.bastionhost;
    this.beebot = $.beebot;
    this.bpstudio = $.bpstudio;
    this.brainIndustrial = $.brainIndustrial;
    this.bssopenapi = $.bssopenapi;
    this.cas = $.cas;
    this.cassandra = $.cassandra;
    this.cbn = $.cbn;
    this.cbs = $.cbs;
    this.cddc = $.cddc;
    this.cdn = $.cdn;
    this.cds = $.cds;
    this.chatbot = $.chatbot;
    this.clickhouse = $.clickhouse;
    this.cloudapi = $.cloudapi;
    this.cloudauth = $.cloudauth;
    this.cloudfirewall = $.cloudfirewall;
    this.cloudfw = $.cloudfw;
    this.cloudphone = $.cloudphone;
    this.cloudsso = $.cloudsso;
    this.cms = $.cms;
    this.computenest = $.computenest;
    this.config = $.config;
    this.cr = $.cr;
    this.cs = $.cs;
    this.das = $.das;
    this.datahub = $.datahub;
    this.dataworksPublic = $.dataworksPublic;
    this.dataworkspublic = $.dataworkspublic;
    this.dbfs = $.dbfs;
    this.dbs = $.dbs;
    this.dcdn = $.dcdn;
    this.ddosbasic = $.ddosbasic;
    this.ddosbgp = $.ddosbgp;
    this.ddoscoo = $.ddoscoo;
    this.dds = $.dds;
    this.devopsRdc = $.devopsRdc;
    this.devopsrdc = $.devopsrdc;
    this.dfs = $.dfs;
    this.dg = $.dg;
    this.dm = $.dm;
    this.dmsEnterprise = $.dmsEnterprise;
    this.dmsenterprise = $.dmsenterprise;
    this.dns = $.dns;
    this.drds = $.drds;
    this.dts = $.dts;
    this.dysms = $.dysms;
    this.dysmsapi = $.dysmsapi;
    this.eais = $.eais;
    this.ebs = $.ebs;
    this.ecd = $.ecd;
    this.eci = $.eci;
    this.ecs = $.ecs;
    this.edas = $.edas;
    this.edasschedulerx = $.edasschedulerx;
    this.edsUser = $.edsUser;
    this.edsuser = $.edsuser;
    this.eflo = $.eflo;
    this.efloCnp = $.efloCnp;
    this.efloController = $.efloController;
    this.ehpc = $.ehpc;
    this.ehs = $.ehs;
    this.eipanycast = $.eipanycast;
    this.elasticsearch = $.elasticsearch;
    this.emr = $.emr;
    this.ens = $.ens;
    this.esa = $.esa;
    this.ess = $.ess;
    this.eventbridge = $.eventbridge;
    this.fc = $.fc;
    this.fcOpen = $.fcOpen;
    this.fnf = $.fnf;
    this.ga = $.ga;
    this.gaplus = $.gaplus;
    this.gdb = $.gdb;
    this.gds = $.gds;
    this.gpdb = $.gpdb;
    this.gwlb = $.gwlb;
    this.gwsecd = $.gwsecd;
    this.hbr = $.hbr;
    this.hcsSgw = $.hcsSgw;
    this.hitsdb = $.hitsdb;
    this.imm = $.imm;
    this.imp = $.imp;
    this.ims = $.ims;
    this.iot = $.iot;
    this.kms = $.kms;
    this.kvstore = $.kvstore;
    this.location = $.location;
    this.log = $.log;
    this.market = $.market;
    this.maxcompute = $.maxcompute;
    this.mhub = $.mhub;
    this.mns = $.mns;
    this.mnsOpen = $.mnsOpen;
    this.mscopensubscription = $.mscopensubscription;
    this.mse = $.mse;
    this.nas = $.nas;
    this.nlb = $.nlb;
    this.oceanbase = $.oceanbase;
    this.oceanbasepro = $.oceanbasepro;
    this.ons = $.ons;
    this.onsproxy = $.onsproxy;
    this.oos = $.oos;
    this.opensearch = $.opensearch;
    this.oss = $.oss;
    this.ots = $.ots;
    this.polardb = $.polardb;
    this.polardbx = $.polardbx;
    this.privatelink = $.privatelink;
    this.pvtz = $.pvtz;
    this.quickbi = $.quickbi;
    this.quickbiPublic = $.quickbiPublic;
    this.quotas = $.quotas;
    this.rKvstore = $.rKvstore;
    this.ram = $.ram;
    this.rds = $.rds;
    this.redisa = $.redisa;
    this.resourcemanager = $.resourcemanager;
    this.resourcesharing = $.resourcesharing;
    this.ressharing = $.ressharing;
    this.rocketmq = $.rocketmq;
    this.ros = $.ros;
    this.sae = $.sae;
    this.sas = $.sas;
    this.scdn = $.scdn;
    this.schedulerx2 = $.schedulerx2;
    this.sddp = $.sddp;
    this.selectdb = $.selectdb;
    this.serverless = $.serverless;
    this.servicecatalog = $.servicecatalog;
    this.servicemesh = $.servicemesh;
    this.sgw = $.sgw;
    this.slb = $.slb;
    this.smartag = $.smartag;
    this.srvcatalog = $.srvcatalog;
    this.sts = $.sts;
    this.swas = $.swas;
    this.swasOpen = $.swasOpen;
    this.tag = $.tag;
    this.vod = $.vod;
    this.vpc = $.vpc;
    this.vpcipam = $.vpcipam;
    this.vpcpeer = $.vpcpeer;
    this.vs = $.vs;
    this.waf = $.waf;
    this.wafOpenapi = $.wafOpenapi;
  }

  /**
   * Host to use for {@code acr}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> acr() {
    return Optional.ofNullable(this.acr);
  }

  /**
   * Host to use for {@code actiontrail}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> actiontrail() {
    return Optional.ofNullable(this.actiontrail);
  }

  /**
   * Host to use for {@code adb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> adb() {
    return Optional.ofNullable(this.adb);
  }

  /**
   * Host of the AIWorkSpace API, for example {@code aiworkspace-vpc.cn-hangzhou.aliyuncs.com}. All
   * PAI resources use it. If you do not set it, the provider reads the environment variables {@code
   * ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE} and {@code AIWORKSPACE_ENDPOINT}. Defaults to {@code
   * aiworkspace.<region>.aliyuncs.com}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> aiworkspace() {
    return Optional.ofNullable(this.aiworkspace);
  }

  /**
   * Host to use for {@code alb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> alb() {
    return Optional.ofNullable(this.alb);
  }

  /**
   * Host to use for {@code alidfs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> alidfs() {
    return Optional.ofNullable(this.alidfs);
  }

  /**
   * Host to use for {@code alidns}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> alidns() {
    return Optional.ofNullable(this.alidns);
  }

  /**
   * Host to use for {@code alikafka}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> alikafka() {
    return Optional.ofNullable(this.alikafka);
  }

  /**
   * Host to use for {@code amqp}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> amqp() {
    return Optional.ofNullable(this.amqp);
  }

  /**
   * Host to use for {@code antiddosPublic}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> antiddosPublic() {
    return Optional.ofNullable(this.antiddosPublic);
  }

  /**
   * Host to use for {@code apig}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> apig() {
    return Optional.ofNullable(this.apig);
  }

  /**
   * Host to use for {@code apigateway}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> apigateway() {
    return Optional.ofNullable(this.apigateway);
  }

  /**
   * Host to use for {@code arms}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> arms() {
    return Optional.ofNullable(this.arms);
  }

  /**
   * Host to use for {@code bastionhost}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> bastionhost() {
    return Optional.ofNullable(this.bastionhost);
  }

  /**
   * Host to use for {@code beebot}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> beebot() {
    return Optional.ofNullable(this.beebot);
  }

  /**
   * Host to use for {@code bpstudio}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> bpstudio() {
    return Optional.ofNullable(this.bpstudio);
  }

  /**
   * Host to use for {@code brainIndustrial}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> brainIndustrial() {
    return Optional.ofNullable(this.brainIndustrial);
  }

  /**
   * Host of the billing API. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> bssopenapi() {
    return Optional.ofNullable(this.bssopenapi);
  }

  /**
   * Host to use for {@code cas}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cas() {
    return Optional.ofNullable(this.cas);
  }

  /**
   * Host to use for {@code cassandra}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cassandra() {
    return Optional.ofNullable(this.cassandra);
  }

  /**
   * Host to use for {@code cbn}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cbn() {
    return Optional.ofNullable(this.cbn);
  }

  /**
   * Host to use for {@code cbs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cbs() {
    return Optional.ofNullable(this.cbs);
  }

  /**
   * Host to use for {@code cddc}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cddc() {
    return Optional.ofNullable(this.cddc);
  }

  /**
   * Host to use for {@code cdn}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cdn() {
    return Optional.ofNullable(this.cdn);
  }

  /**
   * Host to use for {@code cds}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cds() {
    return Optional.ofNullable(this.cds);
  }

  /**
   * Host to use for {@code chatbot}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> chatbot() {
    return Optional.ofNullable(this.chatbot);
  }

  /**
   * Host to use for {@code clickhouse}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> clickhouse() {
    return Optional.ofNullable(this.clickhouse);
  }

  /**
   * Host to use for {@code cloudapi}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cloudapi() {
    return Optional.ofNullable(this.cloudapi);
  }

  /**
   * Host to use for {@code cloudauth}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cloudauth() {
    return Optional.ofNullable(this.cloudauth);
  }

  /**
   * Host to use for {@code cloudfirewall}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cloudfirewall() {
    return Optional.ofNullable(this.cloudfirewall);
  }

  /**
   * Host to use for {@code cloudfw}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cloudfw() {
    return Optional.ofNullable(this.cloudfw);
  }

  /**
   * Host to use for {@code cloudphone}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cloudphone() {
    return Optional.ofNullable(this.cloudphone);
  }

  /**
   * Host to use for {@code cloudsso}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cloudsso() {
    return Optional.ofNullable(this.cloudsso);
  }

  /**
   * Host to use for {@code cms}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cms() {
    return Optional.ofNullable(this.cms);
  }

  /**
   * Host to use for {@code computenest}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> computenest() {
    return Optional.ofNullable(this.computenest);
  }

  /**
   * Host to use for {@code config}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> config() {
    return Optional.ofNullable(this.config);
  }

  /**
   * Host to use for {@code cr}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cr() {
    return Optional.ofNullable(this.cr);
  }

  /**
   * Host to use for {@code cs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> cs() {
    return Optional.ofNullable(this.cs);
  }

  /**
   * Host to use for {@code das}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> das() {
    return Optional.ofNullable(this.das);
  }

  /**
   * Host to use for {@code datahub}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> datahub() {
    return Optional.ofNullable(this.datahub);
  }

  /**
   * Host to use for {@code dataworksPublic}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dataworksPublic() {
    return Optional.ofNullable(this.dataworksPublic);
  }

  /**
   * Host to use for {@code dataworkspublic}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dataworkspublic() {
    return Optional.ofNullable(this.dataworkspublic);
  }

  /**
   * Host to use for {@code dbfs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dbfs() {
    return Optional.ofNullable(this.dbfs);
  }

  /**
   * Host to use for {@code dbs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dbs() {
    return Optional.ofNullable(this.dbs);
  }

  /**
   * Host to use for {@code dcdn}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dcdn() {
    return Optional.ofNullable(this.dcdn);
  }

  /**
   * Host to use for {@code ddosbasic}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ddosbasic() {
    return Optional.ofNullable(this.ddosbasic);
  }

  /**
   * Host to use for {@code ddosbgp}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ddosbgp() {
    return Optional.ofNullable(this.ddosbgp);
  }

  /**
   * Host to use for {@code ddoscoo}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ddoscoo() {
    return Optional.ofNullable(this.ddoscoo);
  }

  /**
   * Host to use for {@code dds}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dds() {
    return Optional.ofNullable(this.dds);
  }

  /**
   * Host to use for {@code devopsRdc}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> devopsRdc() {
    return Optional.ofNullable(this.devopsRdc);
  }

  /**
   * Host to use for {@code devopsrdc}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> devopsrdc() {
    return Optional.ofNullable(this.devopsrdc);
  }

  /**
   * Host to use for {@code dfs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dfs() {
    return Optional.ofNullable(this.dfs);
  }

  /**
   * Host to use for {@code dg}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dg() {
    return Optional.ofNullable(this.dg);
  }

  /**
   * Host to use for {@code dm}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dm() {
    return Optional.ofNullable(this.dm);
  }

  /**
   * Host to use for {@code dmsEnterprise}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dmsEnterprise() {
    return Optional.ofNullable(this.dmsEnterprise);
  }

  /**
   * Host to use for {@code dmsenterprise}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dmsenterprise() {
    return Optional.ofNullable(this.dmsenterprise);
  }

  /**
   * Host to use for {@code dns}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dns() {
    return Optional.ofNullable(this.dns);
  }

  /**
   * Host to use for {@code drds}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> drds() {
    return Optional.ofNullable(this.drds);
  }

  /**
   * Host to use for {@code dts}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dts() {
    return Optional.ofNullable(this.dts);
  }

  /**
   * Host to use for {@code dysms}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dysms() {
    return Optional.ofNullable(this.dysms);
  }

  /**
   * Host to use for {@code dysmsapi}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> dysmsapi() {
    return Optional.ofNullable(this.dysmsapi);
  }

  /**
   * Host to use for {@code eais}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> eais() {
    return Optional.ofNullable(this.eais);
  }

  /**
   * Host to use for {@code ebs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ebs() {
    return Optional.ofNullable(this.ebs);
  }

  /**
   * Host to use for {@code ecd}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ecd() {
    return Optional.ofNullable(this.ecd);
  }

  /**
   * Host to use for {@code eci}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> eci() {
    return Optional.ofNullable(this.eci);
  }

  /**
   * Host to use for {@code ecs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ecs() {
    return Optional.ofNullable(this.ecs);
  }

  /**
   * Host to use for {@code edas}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> edas() {
    return Optional.ofNullable(this.edas);
  }

  /**
   * Host to use for {@code edasschedulerx}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> edasschedulerx() {
    return Optional.ofNullable(this.edasschedulerx);
  }

  /**
   * Host to use for {@code edsUser}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> edsUser() {
    return Optional.ofNullable(this.edsUser);
  }

  /**
   * Host to use for {@code edsuser}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> edsuser() {
    return Optional.ofNullable(this.edsuser);
  }

  /**
   * Host to use for {@code eflo}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> eflo() {
    return Optional.ofNullable(this.eflo);
  }

  /**
   * Host to use for {@code efloCnp}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> efloCnp() {
    return Optional.ofNullable(this.efloCnp);
  }

  /**
   * Host to use for {@code efloController}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> efloController() {
    return Optional.ofNullable(this.efloController);
  }

  /**
   * Host to use for {@code ehpc}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ehpc() {
    return Optional.ofNullable(this.ehpc);
  }

  /**
   * Host to use for {@code ehs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ehs() {
    return Optional.ofNullable(this.ehs);
  }

  /**
   * Host to use for {@code eipanycast}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> eipanycast() {
    return Optional.ofNullable(this.eipanycast);
  }

  /**
   * Host to use for {@code elasticsearch}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> elasticsearch() {
    return Optional.ofNullable(this.elasticsearch);
  }

  /**
   * Host to use for {@code emr}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> emr() {
    return Optional.ofNullable(this.emr);
  }

  /**
   * Host to use for {@code ens}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ens() {
    return Optional.ofNullable(this.ens);
  }

  /**
   * Host to use for {@code esa}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> esa() {
    return Optional.ofNullable(this.esa);
  }

  /**
   * Host to use for {@code ess}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ess() {
    return Optional.ofNullable(this.ess);
  }

  /**
   * Host to use for {@code eventbridge}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> eventbridge() {
    return Optional.ofNullable(this.eventbridge);
  }

  /**
   * Host to use for {@code fc}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> fc() {
    return Optional.ofNullable(this.fc);
  }

  /**
   * Host to use for {@code fcOpen}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> fcOpen() {
    return Optional.ofNullable(this.fcOpen);
  }

  /**
   * Host to use for {@code fnf}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> fnf() {
    return Optional.ofNullable(this.fnf);
  }

  /**
   * Host to use for {@code ga}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ga() {
    return Optional.ofNullable(this.ga);
  }

  /**
   * Host to use for {@code gaplus}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gaplus() {
    return Optional.ofNullable(this.gaplus);
  }

  /**
   * Host to use for {@code gdb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gdb() {
    return Optional.ofNullable(this.gdb);
  }

  /**
   * Host to use for {@code gds}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gds() {
    return Optional.ofNullable(this.gds);
  }

  /**
   * Host to use for {@code gpdb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gpdb() {
    return Optional.ofNullable(this.gpdb);
  }

  /**
   * Host to use for {@code gwlb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gwlb() {
    return Optional.ofNullable(this.gwlb);
  }

  /**
   * Host to use for {@code gwsecd}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> gwsecd() {
    return Optional.ofNullable(this.gwsecd);
  }

  /**
   * Host to use for {@code hbr}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> hbr() {
    return Optional.ofNullable(this.hbr);
  }

  /**
   * Host to use for {@code hcsSgw}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> hcsSgw() {
    return Optional.ofNullable(this.hcsSgw);
  }

  /**
   * Host to use for {@code hitsdb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> hitsdb() {
    return Optional.ofNullable(this.hitsdb);
  }

  /**
   * Host to use for {@code imm}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> imm() {
    return Optional.ofNullable(this.imm);
  }

  /**
   * Host to use for {@code imp}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> imp() {
    return Optional.ofNullable(this.imp);
  }

  /**
   * Host to use for {@code ims}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ims() {
    return Optional.ofNullable(this.ims);
  }

  /**
   * Host to use for {@code iot}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> iot() {
    return Optional.ofNullable(this.iot);
  }

  /**
   * Host to use for {@code kms}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> kms() {
    return Optional.ofNullable(this.kms);
  }

  /**
   * Host to use for {@code kvstore}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> kvstore() {
    return Optional.ofNullable(this.kvstore);
  }

  /**
   * Host of the location service. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> location() {
    return Optional.ofNullable(this.location);
  }

  /**
   * Host to use for {@code log}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> log() {
    return Optional.ofNullable(this.log);
  }

  /**
   * Host to use for {@code market}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> market() {
    return Optional.ofNullable(this.market);
  }

  /**
   * Host to use for {@code maxcompute}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> maxcompute() {
    return Optional.ofNullable(this.maxcompute);
  }

  /**
   * Host to use for {@code mhub}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> mhub() {
    return Optional.ofNullable(this.mhub);
  }

  /**
   * Host to use for {@code mns}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> mns() {
    return Optional.ofNullable(this.mns);
  }

  /**
   * Host to use for {@code mnsOpen}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> mnsOpen() {
    return Optional.ofNullable(this.mnsOpen);
  }

  /**
   * Host to use for {@code mscopensubscription}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> mscopensubscription() {
    return Optional.ofNullable(this.mscopensubscription);
  }

  /**
   * Host to use for {@code mse}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> mse() {
    return Optional.ofNullable(this.mse);
  }

  /**
   * Host to use for {@code nas}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> nas() {
    return Optional.ofNullable(this.nas);
  }

  /**
   * Host to use for {@code nlb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> nlb() {
    return Optional.ofNullable(this.nlb);
  }

  /**
   * Host to use for {@code oceanbase}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> oceanbase() {
    return Optional.ofNullable(this.oceanbase);
  }

  /**
   * Host to use for {@code oceanbasepro}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> oceanbasepro() {
    return Optional.ofNullable(this.oceanbasepro);
  }

  /**
   * Host to use for {@code ons}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ons() {
    return Optional.ofNullable(this.ons);
  }

  /**
   * Host to use for {@code onsproxy}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> onsproxy() {
    return Optional.ofNullable(this.onsproxy);
  }

  /**
   * Host to use for {@code oos}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> oos() {
    return Optional.ofNullable(this.oos);
  }

  /**
   * Host to use for {@code opensearch}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> opensearch() {
    return Optional.ofNullable(this.opensearch);
  }

  /**
   * Host to use for {@code oss}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> oss() {
    return Optional.ofNullable(this.oss);
  }

  /**
   * Host to use for {@code ots}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ots() {
    return Optional.ofNullable(this.ots);
  }

  /**
   * Host to use for {@code polardb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> polardb() {
    return Optional.ofNullable(this.polardb);
  }

  /**
   * Host to use for {@code polardbx}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> polardbx() {
    return Optional.ofNullable(this.polardbx);
  }

  /**
   * Host to use for {@code privatelink}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> privatelink() {
    return Optional.ofNullable(this.privatelink);
  }

  /**
   * Host to use for {@code pvtz}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> pvtz() {
    return Optional.ofNullable(this.pvtz);
  }

  /**
   * Host to use for {@code quickbi}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> quickbi() {
    return Optional.ofNullable(this.quickbi);
  }

  /**
   * Host to use for {@code quickbiPublic}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> quickbiPublic() {
    return Optional.ofNullable(this.quickbiPublic);
  }

  /**
   * Host to use for {@code quotas}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> quotas() {
    return Optional.ofNullable(this.quotas);
  }

  /**
   * Host to use for {@code rKvstore}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> rKvstore() {
    return Optional.ofNullable(this.rKvstore);
  }

  /**
   * Host to use for {@code ram}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ram() {
    return Optional.ofNullable(this.ram);
  }

  /**
   * Host to use for {@code rds}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> rds() {
    return Optional.ofNullable(this.rds);
  }

  /**
   * Host to use for {@code redisa}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> redisa() {
    return Optional.ofNullable(this.redisa);
  }

  /**
   * Host to use for {@code resourcemanager}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> resourcemanager() {
    return Optional.ofNullable(this.resourcemanager);
  }

  /**
   * Host to use for {@code resourcesharing}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> resourcesharing() {
    return Optional.ofNullable(this.resourcesharing);
  }

  /**
   * Host to use for {@code ressharing}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ressharing() {
    return Optional.ofNullable(this.ressharing);
  }

  /**
   * Host to use for {@code rocketmq}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> rocketmq() {
    return Optional.ofNullable(this.rocketmq);
  }

  /**
   * Host to use for {@code ros}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> ros() {
    return Optional.ofNullable(this.ros);
  }

  /**
   * Host to use for {@code sae}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sae() {
    return Optional.ofNullable(this.sae);
  }

  /**
   * Host to use for {@code sas}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sas() {
    return Optional.ofNullable(this.sas);
  }

  /**
   * Host to use for {@code scdn}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> scdn() {
    return Optional.ofNullable(this.scdn);
  }

  /**
   * Host to use for {@code schedulerx2}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> schedulerx2() {
    return Optional.ofNullable(this.schedulerx2);
  }

  /**
   * Host to use for {@code sddp}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sddp() {
    return Optional.ofNullable(this.sddp);
  }

  /**
   * Host to use for {@code selectdb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> selectdb() {
    return Optional.ofNullable(this.selectdb);
  }

  /**
   * Host to use for {@code serverless}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> serverless() {
    return Optional.ofNullable(this.serverless);
  }

  /**
   * Host to use for {@code servicecatalog}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> servicecatalog() {
    return Optional.ofNullable(this.servicecatalog);
  }

  /**
   * Host to use for {@code servicemesh}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> servicemesh() {
    return Optional.ofNullable(this.servicemesh);
  }

  /**
   * Host to use for {@code sgw}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sgw() {
    return Optional.ofNullable(this.sgw);
  }

  /**
   * Host to use for {@code slb}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> slb() {
    return Optional.ofNullable(this.slb);
  }

  /**
   * Host to use for {@code smartag}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> smartag() {
    return Optional.ofNullable(this.smartag);
  }

  /**
   * Host to use for {@code srvcatalog}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> srvcatalog() {
    return Optional.ofNullable(this.srvcatalog);
  }

  /**
   * Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults to
   * {@code sts.<region>.aliyuncs.com}.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> sts() {
    return Optional.ofNullable(this.sts);
  }

  /**
   * Host to use for {@code swas}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> swas() {
    return Optional.ofNullable(this.swas);
  }

  /**
   * Host to use for {@code swasOpen}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> swasOpen() {
    return Optional.ofNullable(this.swasOpen);
  }

  /**
   * Host to use for {@code tag}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> tag() {
    return Optional.ofNullable(this.tag);
  }

  /**
   * Host to use for {@code vod}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> vod() {
    return Optional.ofNullable(this.vod);
  }

  /**
   * Host to use for {@code vpc}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> vpc() {
    return Optional.ofNullable(this.vpc);
  }

  /**
   * Host to use for {@code vpcipam}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> vpcipam() {
    return Optional.ofNullable(this.vpcipam);
  }

  /**
   * Host to use for {@code vpcpeer}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> vpcpeer() {
    return Optional.ofNullable(this.vpcpeer);
  }

  /**
   * Host to use for {@code vs}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> vs() {
    return Optional.ofNullable(this.vs);
  }

  /**
   * Host to use for {@code waf}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> waf() {
    return Optional.ofNullable(this.waf);
  }

  /**
   * Host to use for {@code wafOpenapi}. PAI does not use it.
   *
   * @return what was given, or nothing
   */
  public Optional<Output<String>> wafOpenapi() {
    return Optional.ofNullable(this.wafOpenapi);
  }

  /**
   * Starts with nothing given.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what others give.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(ProviderEndpointArgs defaults) {
    return new Builder(defaults);
  }

  /** Collects what is given, value by value. */
  public static final class Builder {
    private ProviderEndpointArgs $;

    /** Starts with nothing given. */
    public Builder() {
      $ = new ProviderEndpointArgs();
    }

    /**
     * Starts with what others give.
     *
     * @param defaults where to start
     */
    public Builder(ProviderEndpointArgs defaults) {
      $ = new ProviderEndpointArgs(Objects.requireNonNull(defaults));
    }

    /**
     * Host to use for {@code acr}. PAI does not use it.
     *
     * @param acr the value, perhaps not known yet
     * @return this builder
     */
    public Builder acr(@Nullable Output<String> acr) {
      $.acr = acr;
      return this;
    }

    /**
     * Host to use for {@code acr}. PAI does not use it.
     *
     * @param acr the value
     * @return this builder
     */
    public Builder acr(String acr) {
      return acr(Output.of(acr));
    }

    /**
     * Host to use for {@code actiontrail}. PAI does not use it.
     *
     * @param actiontrail the value, perhaps not known yet
     * @return this builder
     */
    public Builder actiontrail(@Nullable Output<String> actiontrail) {
      $.actiontrail = actiontrail;
      return this;
    }

    /**
     * Host to use for {@code actiontrail}. PAI does not use it.
     *
     * @param actiontrail the value
     * @return this builder
     */
    public Builder actiontrail(String actiontrail) {
      return actiontrail(Output.of(actiontrail));
    }

    /**
     * Host to use for {@code adb}. PAI does not use it.
     *
     * @param adb the value, perhaps not known yet
     * @return this builder
     */
    public Builder adb(@Nullable Output<String> adb) {
      $.adb = adb;
      return this;
    }

    /**
     * Host to use for {@code adb}. PAI does not use it.
     *
     * @param adb the value
     * @return this builder
     */
    public Builder adb(String adb) {
      return adb(Output.of(adb));
    }

    /**
     * Host of the AIWorkSpace API, for example {@code aiworkspace-vpc.cn-hangzhou.aliyuncs.com}.
     * All PAI resources use it. If you do not set it, the provider reads the environment variables
     * {@code ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE} and {@code AIWORKSPACE_ENDPOINT}. Defaults to
     * {@code aiworkspace.<region>.aliyuncs.com}.
     *
     * @param aiworkspace the value, perhaps not known yet
     * @return this builder
     */
    public Builder aiworkspace(@Nullable Output<String> aiworkspace) {
      $.aiworkspace = aiworkspace;
      return this;
    }

    /**
     * Host of the AIWorkSpace API, for example {@code aiworkspace-vpc.cn-hangzhou.aliyuncs.com}.
     * All PAI resources use it. If you do not set it, the provider reads the environment variables
     * {@code ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE} and {@code AIWORKSPACE_ENDPOINT}. Defaults to
     * {@code aiworkspace.<region>.aliyuncs.com}.
     *
     * @param aiworkspace the value
     * @return this builder
     */
    public Builder aiworkspace(String aiworkspace) {
      return aiworkspace(Output.of(aiworkspace));
    }

    /**
     * Host to use for {@code alb}. PAI does not use it.
     *
     * @param alb the value, perhaps not known yet
     * @return this builder
     */
    public Builder alb(@Nullable Output<String> alb) {
      $.alb = alb;
      return this;
    }

    /**
     * Host to use for {@code alb}. PAI does not use it.
     *
     * @param alb the value
     * @return this builder
     */
    public Builder alb(String alb) {
      return alb(Output.of(alb));
    }

    /**
     * Host to use for {@code alidfs}. PAI does not use it.
     *
     * @param alidfs the value, perhaps not known yet
     * @return this builder
     */
    public Builder alidfs(@Nullable Output<String> alidfs) {
      $.alidfs = alidfs;
      return this;
    }

    /**
     * Host to use for {@code alidfs}. PAI does not use it.
     *
     * @param alidfs the value
     * @return this builder
     */
    public Builder alidfs(String alidfs) {
      return alidfs(Output.of(alidfs));
    }

    /**
     * Host to use for {@code alidns}. PAI does not use it.
     *
     * @param alidns the value, perhaps not known yet
     * @return this builder
     */
    public Builder alidns(@Nullable Output<String> alidns) {
      $.alidns = alidns;
      return this;
    }

    /**
     * Host to use for {@code alidns}. PAI does not use it.
     *
     * @param alidns the value
     * @return this builder
     */
    public Builder alidns(String alidns) {
      return alidns(Output.of(alidns));
    }

    /**
     * Host to use for {@code alikafka}. PAI does not use it.
     *
     * @param alikafka the value, perhaps not known yet
     * @return this builder
     */
    public Builder alikafka(@Nullable Output<String> alikafka) {
      $.alikafka = alikafka;
      return this;
    }

    /**
     * Host to use for {@code alikafka}. PAI does not use it.
     *
     * @param alikafka the value
     * @return this builder
     */
    public Builder alikafka(String alikafka) {
      return alikafka(Output.of(alikafka));
    }

    /**
     * Host to use for {@code amqp}. PAI does not use it.
     *
     * @param amqp the value, perhaps not known yet
     * @return this builder
     */
    public Builder amqp(@Nullable Output<String> amqp) {
      $.amqp = amqp;
      return this;
    }

    /**
     * Host to use for {@code amqp}. PAI does not use it.
     *
     * @param amqp the value
     * @return this builder
     */
    public Builder amqp(String amqp) {
      return amqp(Output.of(amqp));
    }

    /**
     * Host to use for {@code antiddosPublic}. PAI does not use it.
     *
     * @param antiddosPublic the value, perhaps not known yet
     * @return this builder
     */
    public Builder antiddosPublic(@Nullable Output<String> antiddosPublic) {
      $.antiddosPublic = antiddosPublic;
      return this;
    }

    /**
     * Host to use for {@code antiddosPublic}. PAI does not use it.
     *
     * @param antiddosPublic the value
     * @return this builder
     */
    public Builder antiddosPublic(String antiddosPublic) {
      return antiddosPublic(Output.of(antiddosPublic));
    }

    /**
     * Host to use for {@code apig}. PAI does not use it.
     *
     * @param apig the value, perhaps not known yet
     * @return this builder
     */
    public Builder apig(@Nullable Output<String> apig) {
      $.apig = apig;
      return this;
    }

    /**
     * Host to use for {@code apig}. PAI does not use it.
     *
     * @param apig the value
     * @return this builder
     */
    public Builder apig(String apig) {
      return apig(Output.of(apig));
    }

    /**
     * Host to use for {@code apigateway}. PAI does not use it.
     *
     * @param apigateway the value, perhaps not known yet
     * @return this builder
     */
    public Builder apigateway(@Nullable Output<String> apigateway) {
      $.apigateway = apigateway;
      return this;
    }

    /**
     * Host to use for {@code apigateway}. PAI does not use it.
     *
     * @param apigateway the value
     * @return this builder
     */
    public Builder apigateway(String apigateway) {
      return apigateway(Output.of(apigateway));
    }

    /**
     * Host to use for {@code arms}. PAI does not use it.
     *
     * @param arms the value, perhaps not known yet
     * @return this builder
     */
    public Builder arms(@Nullable Output<String> arms) {
      $.arms = arms;
      return this;
    }

    /**
     * Host to use for {@code arms}. PAI does not use it.
     *
     * @param arms the value
     * @return this builder
     */
    public Builder arms(String arms) {
      return arms(Output.of(arms));
    }

    /**
     * Host to use for {@code bastionhost}. PAI does not use it.
     *
     * @param bastionhost the value, perhaps not known yet
     * @return this builder
     */
    public Builder bastionhost(@Nullable Output<String> bastionhost) {
      $.bastionhost = bastionhost;
      return this;
    }

    /**
     * Host to use for {@code bastionhost}. PAI does not use it.
     *
     * @param bastionhost the value
     * @return this builder
     */
    public Builder bastionhost(String bastionhost) {
      return bastionhost(Output.of(bastionhost));
    }

    /**
     * Host to use for {@code beebot}. PAI does not use it.
     *
     * @param beebot the value, perhaps not known yet
     * @return this builder
     */
    public Builder beebot(@Nullable Output<String> beebot) {
      $.beebot = beebot;
      return this;
    }

    /**
     * Host to use for {@code beebot}. PAI does not use it.
     *
     * @param beebot the value
     * @return this builder
     */
    public Builder beebot(String beebot) {
      return beebot(Output.of(beebot));
    }

    /**
     * Host to use for {@code bpstudio}. PAI does not use it.
     *
     * @param bpstudio the value, perhaps not known yet
     * @return this builder
     */
    public Builder bpstudio(@Nullable Output<String> bpstudio) {
      $.bpstudio = bpstudio;
      return this;
    }

    /**
     * Host to use for {@code bpstudio}. PAI does not use it.
     *
     * @param bpstudio the value
     * @return this builder
     */
    public Builder bpstudio(String bpstudio) {
      return bpstudio(Output.of(bpstudio));
    }

    /**
     * Host to use for {@code brainIndustrial}. PAI does not use it.
     *
     * @param brainIndustrial the value, perhaps not known yet
     * @return this builder
     */
    public Builder brainIndustrial(@Nullable Output<String> brainIndustrial) {
      $.brainIndustrial = brainIndustrial;
      return this;
    }

    /**
     * Host to use for {@code brainIndustrial}. PAI does not use it.
     *
     * @param brainIndustrial the value
     * @return this builder
     */
    public Builder brainIndustrial(String brainIndustrial) {
      return brainIndustrial(Output.of(brainIndustrial));
    }

    /**
     * Host of the billing API. PAI does not use it.
     *
     * @param bssopenapi the value, perhaps not known yet
     * @return this builder
     */
    public Builder bssopenapi(@Nullable Output<String> bssopenapi) {
      $.bssopenapi = bssopenapi;
      return this;
    }

    /**
     * Host of the billing API. PAI does not use it.
     *
     * @param bssopenapi the value
     * @return this builder
     */
    public Builder bssopenapi(String bssopenapi) {
      return bssopenapi(Output.of(bssopenapi));
    }

    /**
     * Host to use for {@code cas}. PAI does not use it.
     *
     * @param cas the value, perhaps not known yet
     * @return this builder
     */
    public Builder cas(@Nullable Output<String> cas) {
      $.cas = cas;
      return this;
    }

    /**
     * Host to use for {@code cas}. PAI does not use it.
     *
     * @param cas the value
     * @return this builder
     */
    public Builder cas(String cas) {
      return cas(Output.of(cas));
    }

    /**
     * Host to use for {@code cassandra}. PAI does not use it.
     *
     * @param cassandra the value, perhaps not known yet
     * @return this builder
     */
    public Builder cassandra(@Nullable Output<String> cassandra) {
      $.cassandra = cassandra;
      return this;
    }

    /**
     * Host to use for {@code cassandra}. PAI does not use it.
     *
     * @param cassandra the value
     * @return this builder
     */
    public Builder cassandra(String cassandra) {
      return cassandra(Output.of(cassandra));
    }

    /**
     * Host to use for {@code cbn}. PAI does not use it.
     *
     * @param cbn the value, perhaps not known yet
     * @return this builder
     */
    public Builder cbn(@Nullable Output<String> cbn) {
      $.cbn = cbn;
      return this;
    }

    /**
     * Host to use for {@code cbn}. PAI does not use it.
     *
     * @param cbn the value
     * @return this builder
     */
    public Builder cbn(String cbn) {
      return cbn(Output.of(cbn));
    }

    /**
     * Host to use for {@code cbs}. PAI does not use it.
     *
     * @param cbs the value, perhaps not known yet
     * @return this builder
     */
    public Builder cbs(@Nullable Output<String> cbs) {
      $.cbs = cbs;
      return this;
    }

    /**
     * Host to use for {@code cbs}. PAI does not use it.
     *
     * @param cbs the value
     * @return this builder
     */
    public Builder cbs(String cbs) {
      return cbs(Output.of(cbs));
    }

    /**
     * Host to use for {@code cddc}. PAI does not use it.
     *
     * @param cddc the value, perhaps not known yet
     * @return this builder
     */
    public Builder cddc(@Nullable Output<String> cddc) {
      $.cddc = cddc;
      return this;
    }

    /**
     * Host to use for {@code cddc}. PAI does not use it.
     *
     * @param cddc the value
     * @return this builder
     */
    public Builder cddc(String cddc) {
      return cddc(Output.of(cddc));
    }

    /**
     * Host to use for {@code cdn}. PAI does not use it.
     *
     * @param cdn the value, perhaps not known yet
     * @return this builder
     */
    public Builder cdn(@Nullable Output<String> cdn) {
      $.cdn = cdn;
      return this;
    }

    /**
     * Host to use for {@code cdn}. PAI does not use it.
     *
     * @param cdn the value
     * @return this builder
     */
    public Builder cdn(String cdn) {
      return cdn(Output.of(cdn));
    }

    /**
     * Host to use for {@code cds}. PAI does not use it.
     *
     * @param cds the value, perhaps not known yet
     * @return this builder
     */
    public Builder cds(@Nullable Output<String> cds) {
      $.cds = cds;
      return this;
    }

    /**
     * Host to use for {@code cds}. PAI does not use it.
     *
     * @param cds the value
     * @return this builder
     */
    public Builder cds(String cds) {
      return cds(Output.of(cds));
    }

    /**
     * Host to use for {@code chatbot}. PAI does not use it.
     *
     * @param chatbot the value, perhaps not known yet
     * @return this builder
     */
    public Builder chatbot(@Nullable Output<String> chatbot) {
      $.chatbot = chatbot;
      return this;
    }

    /**
     * Host to use for {@code chatbot}. PAI does not use it.
     *
     * @param chatbot the value
     * @return this builder
     */
    public Builder chatbot(String chatbot) {
      return chatbot(Output.of(chatbot));
    }

    /**
     * Host to use for {@code clickhouse}. PAI does not use it.
     *
     * @param clickhouse the value, perhaps not known yet
     * @return this builder
     */
    public Builder clickhouse(@Nullable Output<String> clickhouse) {
      $.clickhouse = clickhouse;
      return this;
    }

    /**
     * Host to use for {@code clickhouse}. PAI does not use it.
     *
     * @param clickhouse the value
     * @return this builder
     */
    public Builder clickhouse(String clickhouse) {
      return clickhouse(Output.of(clickhouse));
    }

    /**
     * Host to use for {@code cloudapi}. PAI does not use it.
     *
     * @param cloudapi the value, perhaps not known yet
     * @return this builder
     */
    public Builder cloudapi(@Nullable Output<String> cloudapi) {
      $.cloudapi = cloudapi;
      return this;
    }

    /**
     * Host to use for {@code cloudapi}. PAI does not use it.
     *
     * @param cloudapi the value
     * @return this builder
     */
    public Builder cloudapi(String cloudapi) {
      return cloudapi(Output.of(cloudapi));
    }

    /**
     * Host to use for {@code cloudauth}. PAI does not use it.
     *
     * @param cloudauth the value, perhaps not known yet
     * @return this builder
     */
    public Builder cloudauth(@Nullable Output<String> cloudauth) {
      $.cloudauth = cloudauth;
      return this;
    }

    /**
     * Host to use for {@code cloudauth}. PAI does not use it.
     *
     * @param cloudauth the value
     * @return this builder
     */
    public Builder cloudauth(String cloudauth) {
      return cloudauth(Output.of(cloudauth));
    }

    /**
     * Host to use for {@code cloudfirewall}. PAI does not use it.
     *
     * @param cloudfirewall the value, perhaps not known yet
     * @return this builder
     */
    public Builder cloudfirewall(@Nullable Output<String> cloudfirewall) {
      $.cloudfirewall = cloudfirewall;
      return this;
    }

    /**
     * Host to use for {@code cloudfirewall}. PAI does not use it.
     *
     * @param cloudfirewall the value
     * @return this builder
     */
    public Builder cloudfirewall(String cloudfirewall) {
      return cloudfirewall(Output.of(cloudfirewall));
    }

    /**
     * Host to use for {@code cloudfw}. PAI does not use it.
     *
     * @param cloudfw the value, perhaps not known yet
     * @return this builder
     */
    public Builder cloudfw(@Nullable Output<String> cloudfw) {
      $.cloudfw = cloudfw;
      return this;
    }

    /**
     * Host to use for {@code cloudfw}. PAI does not use it.
     *
     * @param cloudfw the value
     * @return this builder
     */
    public Builder cloudfw(String cloudfw) {
      return cloudfw(Output.of(cloudfw));
    }

    /**
     * Host to use for {@code cloudphone}. PAI does not use it.
     *
     * @param cloudphone the value, perhaps not known yet
     * @return this builder
     */
    public Builder cloudphone(@Nullable Output<String> cloudphone) {
      $.cloudphone = cloudphone;
      return this;
    }

    /**
     * Host to use for {@code cloudphone}. PAI does not use it.
     *
     * @param cloudphone the value
     * @return this builder
     */
    public Builder cloudphone(String cloudphone) {
      return cloudphone(Output.of(cloudphone));
    }

    /**
     * Host to use for {@code cloudsso}. PAI does not use it.
     *
     * @param cloudsso the value, perhaps not known yet
     * @return this builder
     */
    public Builder cloudsso(@Nullable Output<String> cloudsso) {
      $.cloudsso = cloudsso;
      return this;
    }

    /**
     * Host to use for {@code cloudsso}. PAI does not use it.
     *
     * @param cloudsso the value
     * @return this builder
     */
    public Builder cloudsso(String cloudsso) {
      return cloudsso(Output.of(cloudsso));
    }

    /**
     * Host to use for {@code cms}. PAI does not use it.
     *
     * @param cms the value, perhaps not known yet
     * @return this builder
     */
    public Builder cms(@Nullable Output<String> cms) {
      $.cms = cms;
      return this;
    }

    /**
     * Host to use for {@code cms}. PAI does not use it.
     *
     * @param cms the value
     * @return this builder
     */
    public Builder cms(String cms) {
      return cms(Output.of(cms));
    }

    /**
     * Host to use for {@code computenest}. PAI does not use it.
     *
     * @param computenest the value, perhaps not known yet
     * @return this builder
     */
    public Builder computenest(@Nullable Output<String> computenest) {
      $.computenest = computenest;
      return this;
    }

    /**
     * Host to use for {@code computenest}. PAI does not use it.
     *
     * @param computenest the value
     * @return this builder
     */
    public Builder computenest(String computenest) {
      return computenest(Output.of(computenest));
    }

    /**
     * Host to use for {@code config}. PAI does not use it.
     *
     * @param config the value, perhaps not known yet
     * @return this builder
     */
    public Builder config(@Nullable Output<String> config) {
      $.config = config;
      return this;
    }

    /**
     * Host to use for {@code config}. PAI does not use it.
     *
     * @param config the value
     * @return this builder
     */
    public Builder config(String config) {
      return config(Output.of(config));
    }

    /**
     * Host to use for {@code cr}. PAI does not use it.
     *
     * @param cr the value, perhaps not known yet
     * @return this builder
     */
    public Builder cr(@Nullable Output<String> cr) {
      $.cr = cr;
      return this;
    }

    /**
     * Host to use for {@code cr}. PAI does not use it.
     *
     * @param cr the value
     * @return this builder
     */
    public Builder cr(String cr) {
      return cr(Output.of(cr));
    }

    /**
     * Host to use for {@code cs}. PAI does not use it.
     *
     * @param cs the value, perhaps not known yet
     * @return this builder
     */
    public Builder cs(@Nullable Output<String> cs) {
      $.cs = cs;
      return this;
    }

    /**
     * Host to use for {@code cs}. PAI does not use it.
     *
     * @param cs the value
     * @return this builder
     */
    public Builder cs(String cs) {
      return cs(Output.of(cs));
    }

    /**
     * Host to use for {@code das}. PAI does not use it.
     *
     * @param das the value, perhaps not known yet
     * @return this builder
     */
    public Builder das(@Nullable Output<String> das) {
      $.das = das;
      return this;
    }

    /**
     * Host to use for {@code das}. PAI does not use it.
     *
     * @param das the value
     * @return this builder
     */
    public Builder das(String das) {
      return das(Output.of(das));
    }

    /**
     * Host to use for {@code datahub}. PAI does not use it.
     *
     * @param datahub the value, perhaps not known yet
     * @return this builder
     */
    public Builder datahub(@Nullable Output<String> datahub) {
      $.datahub = datahub;
      return this;
    }

    /**
     * Host to use for {@code datahub}. PAI does not use it.
     *
     * @param datahub the value
     * @return this builder
     */
    public Builder datahub(String datahub) {
      return datahub(Output.of(datahub));
    }

    /**
     * Host to use for {@code dataworksPublic}. PAI does not use it.
     *
     * @param dataworksPublic the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataworksPublic(@Nullable Output<String> dataworksPublic) {
      $.dataworksPublic = dataworksPublic;
      return this;
    }

    /**
     * Host to use for {@code dataworksPublic}. PAI does not use it.
     *
     * @param dataworksPublic the value
     * @return this builder
     */
    public Builder dataworksPublic(String dataworksPublic) {
      return dataworksPublic(Output.of(dataworksPublic));
    }

    /**
     * Host to use for {@code dataworkspublic}. PAI does not use it.
     *
     * @param dataworkspublic the value, perhaps not known yet
     * @return this builder
     */
    public Builder dataworkspublic(@Nullable Output<String> dataworkspublic) {
      $.dataworkspublic = dataworkspublic;
      return this;
    }

    /**
     * Host to use for {@code dataworkspublic}. PAI does not use it.
     *
     * @param dataworkspublic the value
     * @return this builder
     */
    public Builder dataworkspublic(String dataworkspublic) {
      return dataworkspublic(Output.of(dataworkspublic));
    }

    /**
     * Host to use for {@code dbfs}. PAI does not use it.
     *
     * @param dbfs the value, perhaps not known yet
     * @return this builder
     */
    public Builder dbfs(@Nullable Output<String> dbfs) {
      $.dbfs = dbfs;
      return this;
    }

    /**
     * Host to use for {@code dbfs}. PAI does not use it.
     *
     * @param dbfs the value
     * @return this builder
     */
    public Builder dbfs(String dbfs) {
      return dbfs(Output.of(dbfs));
    }

    /**
     * Host to use for {@code dbs}. PAI does not use it.
     *
     * @param dbs the value, perhaps not known yet
     * @return this builder
     */
    public Builder dbs(@Nullable Output<String> dbs) {
      $.dbs = dbs;
      return this;
    }

    /**
     * Host to use for {@code dbs}. PAI does not use it.
     *
     * @param dbs the value
     * @return this builder
     */
    public Builder dbs(String dbs) {
      return dbs(Output.of(dbs));
    }

    /**
     * Host to use for {@code dcdn}. PAI does not use it.
     *
     * @param dcdn the value, perhaps not known yet
     * @return this builder
     */
    public Builder dcdn(@Nullable Output<String> dcdn) {
      $.dcdn = dcdn;
      return this;
    }

    /**
     * Host to use for {@code dcdn}. PAI does not use it.
     *
     * @param dcdn the value
     * @return this builder
     */
    public Builder dcdn(String dcdn) {
      return dcdn(Output.of(dcdn));
    }

    /**
     * Host to use for {@code ddosbasic}. PAI does not use it.
     *
     * @param ddosbasic the value, perhaps not known yet
     * @return this builder
     */
    public Builder ddosbasic(@Nullable Output<String> ddosbasic) {
      $.ddosbasic = ddosbasic;
      return this;
    }

    /**
     * Host to use for {@code ddosbasic}. PAI does not use it.
     *
     * @param ddosbasic the value
     * @return this builder
     */
    public Builder ddosbasic(String ddosbasic) {
      return ddosbasic(Output.of(ddosbasic));
    }

    /**
     * Host to use for {@code ddosbgp}. PAI does not use it.
     *
     * @param ddosbgp the value, perhaps not known yet
     * @return this builder
     */
    public Builder ddosbgp(@Nullable Output<String> ddosbgp) {
      $.ddosbgp = ddosbgp;
      return this;
    }

    /**
     * Host to use for {@code ddosbgp}. PAI does not use it.
     *
     * @param ddosbgp the value
     * @return this builder
     */
    public Builder ddosbgp(String ddosbgp) {
      return ddosbgp(Output.of(ddosbgp));
    }

    /**
     * Host to use for {@code ddoscoo}. PAI does not use it.
     *
     * @param ddoscoo the value, perhaps not known yet
     * @return this builder
     */
    public Builder ddoscoo(@Nullable Output<String> ddoscoo) {
      $.ddoscoo = ddoscoo;
      return this;
    }

    /**
     * Host to use for {@code ddoscoo}. PAI does not use it.
     *
     * @param ddoscoo the value
     * @return this builder
     */
    public Builder ddoscoo(String ddoscoo) {
      return ddoscoo(Output.of(ddoscoo));
    }

    /**
     * Host to use for {@code dds}. PAI does not use it.
     *
     * @param dds the value, perhaps not known yet
     * @return this builder
     */
    public Builder dds(@Nullable Output<String> dds) {
      $.dds = dds;
      return this;
    }

    /**
     * Host to use for {@code dds}. PAI does not use it.
     *
     * @param dds the value
     * @return this builder
     */
    public Builder dds(String dds) {
      return dds(Output.of(dds));
    }

    /**
     * Host to use for {@code devopsRdc}. PAI does not use it.
     *
     * @param devopsRdc the value, perhaps not known yet
     * @return this builder
     */
    public Builder devopsRdc(@Nullable Output<String> devopsRdc) {
      $.devopsRdc = devopsRdc;
      return this;
    }

    /**
     * Host to use for {@code devopsRdc}. PAI does not use it.
     *
     * @param devopsRdc the value
     * @return this builder
     */
    public Builder devopsRdc(String devopsRdc) {
      return devopsRdc(Output.of(devopsRdc));
    }

    /**
     * Host to use for {@code devopsrdc}. PAI does not use it.
     *
     * @param devopsrdc the value, perhaps not known yet
     * @return this builder
     */
    public Builder devopsrdc(@Nullable Output<String> devopsrdc) {
      $.devopsrdc = devopsrdc;
      return this;
    }

    /**
     * Host to use for {@code devopsrdc}. PAI does not use it.
     *
     * @param devopsrdc the value
     * @return this builder
     */
    public Builder devopsrdc(String devopsrdc) {
      return devopsrdc(Output.of(devopsrdc));
    }

    /**
     * Host to use for {@code dfs}. PAI does not use it.
     *
     * @param dfs the value, perhaps not known yet
     * @return this builder
     */
    public Builder dfs(@Nullable Output<String> dfs) {
      $.dfs = dfs;
      return this;
    }

    /**
     * Host to use for {@code dfs}. PAI does not use it.
     *
     * @param dfs the value
     * @return this builder
     */
    public Builder dfs(String dfs) {
      return dfs(Output.of(dfs));
    }

    /**
     * Host to use for {@code dg}. PAI does not use it.
     *
     * @param dg the value, perhaps not known yet
     * @return this builder
     */
    public Builder dg(@Nullable Output<String> dg) {
      $.dg = dg;
      return this;
    }

    /**
     * Host to use for {@code dg}. PAI does not use it.
     *
     * @param dg the value
     * @return this builder
     */
    public Builder dg(String dg) {
      return dg(Output.of(dg));
    }

    /**
     * Host to use for {@code dm}. PAI does not use it.
     *
     * @param dm the value, perhaps not known yet
     * @return this builder
     */
    public Builder dm(@Nullable Output<String> dm) {
      $.dm = dm;
      return this;
    }

    /**
     * Host to use for {@code dm}. PAI does not use it.
     *
     * @param dm the value
     * @return this builder
     */
    public Builder dm(String dm) {
      return dm(Output.of(dm));
    }

    /**
     * Host to use for {@code dmsEnterprise}. PAI does not use it.
     *
     * @param dmsEnterprise the value, perhaps not known yet
     * @return this builder
     */
    public Builder dmsEnterprise(@Nullable Output<String> dmsEnterprise) {
      $.dmsEnterprise = dmsEnterprise;
      return this;
    }

    /**
     * Host to use for {@code dmsEnterprise}. PAI does not use it.
     *
     * @param dmsEnterprise the value
     * @return this builder
     */
    public Builder dmsEnterprise(String dmsEnterprise) {
      return dmsEnterprise(Output.of(dmsEnterprise));
    }

    /**
     * Host to use for {@code dmsenterprise}. PAI does not use it.
     *
     * @param dmsenterprise the value, perhaps not known yet
     * @return this builder
     */
    public Builder dmsenterprise(@Nullable Output<String> dmsenterprise) {
      $.dmsenterprise = dmsenterprise;
      return this;
    }

    /**
     * Host to use for {@code dmsenterprise}. PAI does not use it.
     *
     * @param dmsenterprise the value
     * @return this builder
     */
    public Builder dmsenterprise(String dmsenterprise) {
      return dmsenterprise(Output.of(dmsenterprise));
    }

    /**
     * Host to use for {@code dns}. PAI does not use it.
     *
     * @param dns the value, perhaps not known yet
     * @return this builder
     */
    public Builder dns(@Nullable Output<String> dns) {
      $.dns = dns;
      return this;
    }

    /**
     * Host to use for {@code dns}. PAI does not use it.
     *
     * @param dns the value
     * @return this builder
     */
    public Builder dns(String dns) {
      return dns(Output.of(dns));
    }

    /**
     * Host to use for {@code drds}. PAI does not use it.
     *
     * @param drds the value, perhaps not known yet
     * @return this builder
     */
    public Builder drds(@Nullable Output<String> drds) {
      $.drds = drds;
      return this;
    }

    /**
     * Host to use for {@code drds}. PAI does not use it.
     *
     * @param drds the value
     * @return this builder
     */
    public Builder drds(String drds) {
      return drds(Output.of(drds));
    }

    /**
     * Host to use for {@code dts}. PAI does not use it.
     *
     * @param dts the value, perhaps not known yet
     * @return this builder
     */
    public Builder dts(@Nullable Output<String> dts) {
      $.dts = dts;
      return this;
    }

    /**
     * Host to use for {@code dts}. PAI does not use it.
     *
     * @param dts the value
     * @return this builder
     */
    public Builder dts(String dts) {
      return dts(Output.of(dts));
    }

    /**
     * Host to use for {@code dysms}. PAI does not use it.
     *
     * @param dysms the value, perhaps not known yet
     * @return this builder
     */
    public Builder dysms(@Nullable Output<String> dysms) {
      $.dysms = dysms;
      return this;
    }

    /**
     * Host to use for {@code dysms}. PAI does not use it.
     *
     * @param dysms the value
     * @return this builder
     */
    public Builder dysms(String dysms) {
      return dysms(Output.of(dysms));
    }

    /**
     * Host to use for {@code dysmsapi}. PAI does not use it.
     *
     * @param dysmsapi the value, perhaps not known yet
     * @return this builder
     */
    public Builder dysmsapi(@Nullable Output<String> dysmsapi) {
      $.dysmsapi = dysmsapi;
      return this;
    }

    /**
     * Host to use for {@code dysmsapi}. PAI does not use it.
     *
     * @param dysmsapi the value
     * @return this builder
     */
    public Builder dysmsapi(String dysmsapi) {
      return dysmsapi(Output.of(dysmsapi));
    }

    /**
     * Host to use for {@code eais}. PAI does not use it.
     *
     * @param eais the value, perhaps not known yet
     * @return this builder
     */
    public Builder eais(@Nullable Output<String> eais) {
      $.eais = eais;
      return this;
    }

    /**
     * Host to use for {@code eais}. PAI does not use it.
     *
     * @param eais the value
     * @return this builder
     */
    public Builder eais(String eais) {
      return eais(Output.of(eais));
    }

    /**
     * Host to use for {@code ebs}. PAI does not use it.
     *
     * @param ebs the value, perhaps not known yet
     * @return this builder
     */
    public Builder ebs(@Nullable Output<String> ebs) {
      $.ebs = ebs;
      return this;
    }

    /**
     * Host to use for {@code ebs}. PAI does not use it.
     *
     * @param ebs the value
     * @return this builder
     */
    public Builder ebs(String ebs) {
      return ebs(Output.of(ebs));
    }

    /**
     * Host to use for {@code ecd}. PAI does not use it.
     *
     * @param ecd the value, perhaps not known yet
     * @return this builder
     */
    public Builder ecd(@Nullable Output<String> ecd) {
      $.ecd = ecd;
      return this;
    }

    /**
     * Host to use for {@code ecd}. PAI does not use it.
     *
     * @param ecd the value
     * @return this builder
     */
    public Builder ecd(String ecd) {
      return ecd(Output.of(ecd));
    }

    /**
     * Host to use for {@code eci}. PAI does not use it.
     *
     * @param eci the value, perhaps not known yet
     * @return this builder
     */
    public Builder eci(@Nullable Output<String> eci) {
      $.eci = eci;
      return this;
    }

    /**
     * Host to use for {@code eci}. PAI does not use it.
     *
     * @param eci the value
     * @return this builder
     */
    public Builder eci(String eci) {
      return eci(Output.of(eci));
    }

    /**
     * Host to use for {@code ecs}. PAI does not use it.
     *
     * @param ecs the value, perhaps not known yet
     * @return this builder
     */
    public Builder ecs(@Nullable Output<String> ecs) {
      $.ecs = ecs;
      return this;
    }

    /**
     * Host to use for {@code ecs}. PAI does not use it.
     *
     * @param ecs the value
     * @return this builder
     */
    public Builder ecs(String ecs) {
      return ecs(Output.of(ecs));
    }

    /**
     * Host to use for {@code edas}. PAI does not use it.
     *
     * @param edas the value, perhaps not known yet
     * @return this builder
     */
    public Builder edas(@Nullable Output<String> edas) {
      $.edas = edas;
      return this;
    }

    /**
     * Host to use for {@code edas}. PAI does not use it.
     *
     * @param edas the value
     * @return this builder
     */
    public Builder edas(String edas) {
      return edas(Output.of(edas));
    }

    /**
     * Host to use for {@code edasschedulerx}. PAI does not use it.
     *
     * @param edasschedulerx the value, perhaps not known yet
     * @return this builder
     */
    public Builder edasschedulerx(@Nullable Output<String> edasschedulerx) {
      $.edasschedulerx = edasschedulerx;
      return this;
    }

    /**
     * Host to use for {@code edasschedulerx}. PAI does not use it.
     *
     * @param edasschedulerx the value
     * @return this builder
     */
    public Builder edasschedulerx(String edasschedulerx) {
      return edasschedulerx(Output.of(edasschedulerx));
    }

    /**
     * Host to use for {@code edsUser}. PAI does not use it.
     *
     * @param edsUser the value, perhaps not known yet
     * @return this builder
     */
    public Builder edsUser(@Nullable Output<String> edsUser) {
      $.edsUser = edsUser;
      return this;
    }

    /**
     * Host to use for {@code edsUser}. PAI does not use it.
     *
     * @param edsUser the value
     * @return this builder
     */
    public Builder edsUser(String edsUser) {
      return edsUser(Output.of(edsUser));
    }

    /**
     * Host to use for {@code edsuser}. PAI does not use it.
     *
     * @param edsuser the value, perhaps not known yet
     * @return this builder
     */
    public Builder edsuser(@Nullable Output<String> edsuser) {
      $.edsuser = edsuser;
      return this;
    }

    /**
     * Host to use for {@code edsuser}. PAI does not use it.
     *
     * @param edsuser the value
     * @return this builder
     */
    public Builder edsuser(String edsuser) {
      return edsuser(Output.of(edsuser));
    }

    /**
     * Host to use for {@code eflo}. PAI does not use it.
     *
     * @param eflo the value, perhaps not known yet
     * @return this builder
     */
    public Builder eflo(@Nullable Output<String> eflo) {
      $.eflo = eflo;
      return this;
    }

    /**
     * Host to use for {@code eflo}. PAI does not use it.
     *
     * @param eflo the value
     * @return this builder
     */
    public Builder eflo(String eflo) {
      return eflo(Output.of(eflo));
    }

    /**
     * Host to use for {@code efloCnp}. PAI does not use it.
     *
     * @param efloCnp the value, perhaps not known yet
     * @return this builder
     */
    public Builder efloCnp(@Nullable Output<String> efloCnp) {
      $.efloCnp = efloCnp;
      return this;
    }

    /**
     * Host to use for {@code efloCnp}. PAI does not use it.
     *
     * @param efloCnp the value
     * @return this builder
     */
    public Builder efloCnp(String efloCnp) {
      return efloCnp(Output.of(efloCnp));
    }

    /**
     * Host to use for {@code efloController}. PAI does not use it.
     *
     * @param efloController the value, perhaps not known yet
     * @return this builder
     */
    public Builder efloController(@Nullable Output<String> efloController) {
      $.efloController = efloController;
      return this;
    }

    /**
     * Host to use for {@code efloController}. PAI does not use it.
     *
     * @param efloController the value
     * @return this builder
     */
    public Builder efloController(String efloController) {
      return efloController(Output.of(efloController));
    }

    /**
     * Host to use for {@code ehpc}. PAI does not use it.
     *
     * @param ehpc the value, perhaps not known yet
     * @return this builder
     */
    public Builder ehpc(@Nullable Output<String> ehpc) {
      $.ehpc = ehpc;
      return this;
    }

    /**
     * Host to use for {@code ehpc}. PAI does not use it.
     *
     * @param ehpc the value
     * @return this builder
     */
    public Builder ehpc(String ehpc) {
      return ehpc(Output.of(ehpc));
    }

    /**
     * Host to use for {@code ehs}. PAI does not use it.
     *
     * @param ehs the value, perhaps not known yet
     * @return this builder
     */
    public Builder ehs(@Nullable Output<String> ehs) {
      $.ehs = ehs;
      return this;
    }

    /**
     * Host to use for {@code ehs}. PAI does not use it.
     *
     * @param ehs the value
     * @return this builder
     */
    public Builder ehs(String ehs) {
      return ehs(Output.of(ehs));
    }

    /**
     * Host to use for {@code eipanycast}. PAI does not use it.
     *
     * @param eipanycast the value, perhaps not known yet
     * @return this builder
     */
    public Builder eipanycast(@Nullable Output<String> eipanycast) {
      $.eipanycast = eipanycast;
      return this;
    }

    /**
     * Host to use for {@code eipanycast}. PAI does not use it.
     *
     * @param eipanycast the value
     * @return this builder
     */
    public Builder eipanycast(String eipanycast) {
      return eipanycast(Output.of(eipanycast));
    }

    /**
     * Host to use for {@code elasticsearch}. PAI does not use it.
     *
     * @param elasticsearch the value, perhaps not known yet
     * @return this builder
     */
    public Builder elasticsearch(@Nullable Output<String> elasticsearch) {
      $.elasticsearch = elasticsearch;
      return this;
    }

    /**
     * Host to use for {@code elasticsearch}. PAI does not use it.
     *
     * @param elasticsearch the value
     * @return this builder
     */
    public Builder elasticsearch(String elasticsearch) {
      return elasticsearch(Output.of(elasticsearch));
    }

    /**
     * Host to use for {@code emr}. PAI does not use it.
     *
     * @param emr the value, perhaps not known yet
     * @return this builder
     */
    public Builder emr(@Nullable Output<String> emr) {
      $.emr = emr;
      return this;
    }

    /**
     * Host to use for {@code emr}. PAI does not use it.
     *
     * @param emr the value
     * @return this builder
     */
    public Builder emr(String emr) {
      return emr(Output.of(emr));
    }

    /**
     * Host to use for {@code ens}. PAI does not use it.
     *
     * @param ens the value, perhaps not known yet
     * @return this builder
     */
    public Builder ens(@Nullable Output<String> ens) {
      $.ens = ens;
      return this;
    }

    /**
     * Host to use for {@code ens}. PAI does not use it.
     *
     * @param ens the value
     * @return this builder
     */
    public Builder ens(String ens) {
      return ens(Output.of(ens));
    }

    /**
     * Host to use for {@code esa}. PAI does not use it.
     *
     * @param esa the value, perhaps not known yet
     * @return this builder
     */
    public Builder esa(@Nullable Output<String> esa) {
      $.esa = esa;
      return this;
    }

    /**
     * Host to use for {@code esa}. PAI does not use it.
     *
     * @param esa the value
     * @return this builder
     */
    public Builder esa(String esa) {
      return esa(Output.of(esa));
    }

    /**
     * Host to use for {@code ess}. PAI does not use it.
     *
     * @param ess the value, perhaps not known yet
     * @return this builder
     */
    public Builder ess(@Nullable Output<String> ess) {
      $.ess = ess;
      return this;
    }

    /**
     * Host to use for {@code ess}. PAI does not use it.
     *
     * @param ess the value
     * @return this builder
     */
    public Builder ess(String ess) {
      return ess(Output.of(ess));
    }

    /**
     * Host to use for {@code eventbridge}. PAI does not use it.
     *
     * @param eventbridge the value, perhaps not known yet
     * @return this builder
     */
    public Builder eventbridge(@Nullable Output<String> eventbridge) {
      $.eventbridge = eventbridge;
      return this;
    }

    /**
     * Host to use for {@code eventbridge}. PAI does not use it.
     *
     * @param eventbridge the value
     * @return this builder
     */
    public Builder eventbridge(String eventbridge) {
      return eventbridge(Output.of(eventbridge));
    }

    /**
     * Host to use for {@code fc}. PAI does not use it.
     *
     * @param fc the value, perhaps not known yet
     * @return this builder
     */
    public Builder fc(@Nullable Output<String> fc) {
      $.fc = fc;
      return this;
    }

    /**
     * Host to use for {@code fc}. PAI does not use it.
     *
     * @param fc the value
     * @return this builder
     */
    public Builder fc(String fc) {
      return fc(Output.of(fc));
    }

    /**
     * Host to use for {@code fcOpen}. PAI does not use it.
     *
     * @param fcOpen the value, perhaps not known yet
     * @return this builder
     */
    public Builder fcOpen(@Nullable Output<String> fcOpen) {
      $.fcOpen = fcOpen;
      return this;
    }

    /**
     * Host to use for {@code fcOpen}. PAI does not use it.
     *
     * @param fcOpen the value
     * @return this builder
     */
    public Builder fcOpen(String fcOpen) {
      return fcOpen(Output.of(fcOpen));
    }

    /**
     * Host to use for {@code fnf}. PAI does not use it.
     *
     * @param fnf the value, perhaps not known yet
     * @return this builder
     */
    public Builder fnf(@Nullable Output<String> fnf) {
      $.fnf = fnf;
      return this;
    }

    /**
     * Host to use for {@code fnf}. PAI does not use it.
     *
     * @param fnf the value
     * @return this builder
     */
    public Builder fnf(String fnf) {
      return fnf(Output.of(fnf));
    }

    /**
     * Host to use for {@code ga}. PAI does not use it.
     *
     * @param ga the value, perhaps not known yet
     * @return this builder
     */
    public Builder ga(@Nullable Output<String> ga) {
      $.ga = ga;
      return this;
    }

    /**
     * Host to use for {@code ga}. PAI does not use it.
     *
     * @param ga the value
     * @return this builder
     */
    public Builder ga(String ga) {
      return ga(Output.of(ga));
    }

    /**
     * Host to use for {@code gaplus}. PAI does not use it.
     *
     * @param gaplus the value, perhaps not known yet
     * @return this builder
     */
    public Builder gaplus(@Nullable Output<String> gaplus) {
      $.gaplus = gaplus;
      return this;
    }

    /**
     * Host to use for {@code gaplus}. PAI does not use it.
     *
     * @param gaplus the value
     * @return this builder
     */
    public Builder gaplus(String gaplus) {
      return gaplus(Output.of(gaplus));
    }

    /**
     * Host to use for {@code gdb}. PAI does not use it.
     *
     * @param gdb the value, perhaps not known yet
     * @return this builder
     */
    public Builder gdb(@Nullable Output<String> gdb) {
      $.gdb = gdb;
      return this;
    }

    /**
     * Host to use for {@code gdb}. PAI does not use it.
     *
     * @param gdb the value
     * @return this builder
     */
    public Builder gdb(String gdb) {
      return gdb(Output.of(gdb));
    }

    /**
     * Host to use for {@code gds}. PAI does not use it.
     *
     * @param gds the value, perhaps not known yet
     * @return this builder
     */
    public Builder gds(@Nullable Output<String> gds) {
      $.gds = gds;
      return this;
    }

    /**
     * Host to use for {@code gds}. PAI does not use it.
     *
     * @param gds the value
     * @return this builder
     */
    public Builder gds(String gds) {
      return gds(Output.of(gds));
    }

    /**
     * Host to use for {@code gpdb}. PAI does not use it.
     *
     * @param gpdb the value, perhaps not known yet
     * @return this builder
     */
    public Builder gpdb(@Nullable Output<String> gpdb) {
      $.gpdb = gpdb;
      return this;
    }

    /**
     * Host to use for {@code gpdb}. PAI does not use it.
     *
     * @param gpdb the value
     * @return this builder
     */
    public Builder gpdb(String gpdb) {
      return gpdb(Output.of(gpdb));
    }

    /**
     * Host to use for {@code gwlb}. PAI does not use it.
     *
     * @param gwlb the value, perhaps not known yet
     * @return this builder
     */
    public Builder gwlb(@Nullable Output<String> gwlb) {
      $.gwlb = gwlb;
      return this;
    }

    /**
     * Host to use for {@code gwlb}. PAI does not use it.
     *
     * @param gwlb the value
     * @return this builder
     */
    public Builder gwlb(String gwlb) {
      return gwlb(Output.of(gwlb));
    }

    /**
     * Host to use for {@code gwsecd}. PAI does not use it.
     *
     * @param gwsecd the value, perhaps not known yet
     * @return this builder
     */
    public Builder gwsecd(@Nullable Output<String> gwsecd) {
      $.gwsecd = gwsecd;
      return this;
    }

    /**
     * Host to use for {@code gwsecd}. PAI does not use it.
     *
     * @param gwsecd the value
     * @return this builder
     */
    public Builder gwsecd(String gwsecd) {
      return gwsecd(Output.of(gwsecd));
    }

    /**
     * Host to use for {@code hbr}. PAI does not use it.
     *
     * @param hbr the value, perhaps not known yet
     * @return this builder
     */
    public Builder hbr(@Nullable Output<String> hbr) {
      $.hbr = hbr;
      return this;
    }

    /**
     * Host to use for {@code hbr}. PAI does not use it.
     *
     * @param hbr the value
     * @return this builder
     */
    public Builder hbr(String hbr) {
      return hbr(Output.of(hbr));
    }

    /**
     * Host to use for {@code hcsSgw}. PAI does not use it.
     *
     * @param hcsSgw the value, perhaps not known yet
     * @return this builder
     */
    public Builder hcsSgw(@Nullable Output<String> hcsSgw) {
      $.hcsSgw = hcsSgw;
      return this;
    }

    /**
     * Host to use for {@code hcsSgw}. PAI does not use it.
     *
     * @param hcsSgw the value
     * @return this builder
     */
    public Builder hcsSgw(String hcsSgw) {
      return hcsSgw(Output.of(hcsSgw));
    }

    /**
     * Host to use for {@code hitsdb}. PAI does not use it.
     *
     * @param hitsdb the value, perhaps not known yet
     * @return this builder
     */
    public Builder hitsdb(@Nullable Output<String> hitsdb) {
      $.hitsdb = hitsdb;
      return this;
    }

    /**
     * Host to use for {@code hitsdb}. PAI does not use it.
     *
     * @param hitsdb the value
     * @return this builder
     */
    public Builder hitsdb(String hitsdb) {
      return hitsdb(Output.of(hitsdb));
    }

    /**
     * Host to use for {@code imm}. PAI does not use it.
     *
     * @param imm the value, perhaps not known yet
     * @return this builder
     */
    public Builder imm(@Nullable Output<String> imm) {
      $.imm = imm;
      return this;
    }

    /**
     * Host to use for {@code imm}. PAI does not use it.
     *
     * @param imm the value
     * @return this builder
     */
    public Builder imm(String imm) {
      return imm(Output.of(imm));
    }

    /**
     * Host to use for {@code imp}. PAI does not use it.
     *
     * @param imp the value, perhaps not known yet
     * @return this builder
     */
    public Builder imp(@Nullable Output<String> imp) {
      $.imp = imp;
      return this;
    }

    /**
     * Host to use for {@code imp}. PAI does not use it.
     *
     * @param imp the value
     * @return this builder
     */
    public Builder imp(String imp) {
      return imp(Output.of(imp));
    }

    /**
     * Host to use for {@code ims}. PAI does not use it.
     *
     * @param ims the value, perhaps not known yet
     * @return this builder
     */
    public Builder ims(@Nullable Output<String> ims) {
      $.ims = ims;
      return this;
    }

    /**
     * Host to use for {@code ims}. PAI does not use it.
     *
     * @param ims the value
     * @return this builder
     */
    public Builder ims(String ims) {
      return ims(Output.of(ims));
    }

    /**
     * Host to use for {@code iot}. PAI does not use it.
     *
     * @param iot the value, perhaps not known yet
     * @return this builder
     */
    public Builder iot(@Nullable Output<String> iot) {
      $.iot = iot;
      return this;
    }

    /**
     * Host to use for {@code iot}. PAI does not use it.
     *
     * @param iot the value
     * @return this builder
     */
    public Builder iot(String iot) {
      return iot(Output.of(iot));
    }

    /**
     * Host to use for {@code kms}. PAI does not use it.
     *
     * @param kms the value, perhaps not known yet
     * @return this builder
     */
    public Builder kms(@Nullable Output<String> kms) {
      $.kms = kms;
      return this;
    }

    /**
     * Host to use for {@code kms}. PAI does not use it.
     *
     * @param kms the value
     * @return this builder
     */
    public Builder kms(String kms) {
      return kms(Output.of(kms));
    }

    /**
     * Host to use for {@code kvstore}. PAI does not use it.
     *
     * @param kvstore the value, perhaps not known yet
     * @return this builder
     */
    public Builder kvstore(@Nullable Output<String> kvstore) {
      $.kvstore = kvstore;
      return this;
    }

    /**
     * Host to use for {@code kvstore}. PAI does not use it.
     *
     * @param kvstore the value
     * @return this builder
     */
    public Builder kvstore(String kvstore) {
      return kvstore(Output.of(kvstore));
    }

    /**
     * Host of the location service. PAI does not use it.
     *
     * @param location the value, perhaps not known yet
     * @return this builder
     */
    public Builder location(@Nullable Output<String> location) {
      $.location = location;
      return this;
    }

    /**
     * Host of the location service. PAI does not use it.
     *
     * @param location the value
     * @return this builder
     */
    public Builder location(String location) {
      return location(Output.of(location));
    }

    /**
     * Host to use for {@code log}. PAI does not use it.
     *
     * @param log the value, perhaps not known yet
     * @return this builder
     */
    public Builder log(@Nullable Output<String> log) {
      $.log = log;
      return this;
    }

    /**
     * Host to use for {@code log}. PAI does not use it.
     *
     * @param log the value
     * @return this builder
     */
    public Builder log(String log) {
      return log(Output.of(log));
    }

    /**
     * Host to use for {@code market}. PAI does not use it.
     *
     * @param market the value, perhaps not known yet
     * @return this builder
     */
    public Builder market(@Nullable Output<String> market) {
      $.market = market;
      return this;
    }

    /**
     * Host to use for {@code market}. PAI does not use it.
     *
     * @param market the value
     * @return this builder
     */
    public Builder market(String market) {
      return market(Output.of(market));
    }

    /**
     * Host to use for {@code maxcompute}. PAI does not use it.
     *
     * @param maxcompute the value, perhaps not known yet
     * @return this builder
     */
    public Builder maxcompute(@Nullable Output<String> maxcompute) {
      $.maxcompute = maxcompute;
      return this;
    }

    /**
     * Host to use for {@code maxcompute}. PAI does not use it.
     *
     * @param maxcompute the value
     * @return this builder
     */
    public Builder maxcompute(String maxcompute) {
      return maxcompute(Output.of(maxcompute));
    }

    /**
     * Host to use for {@code mhub}. PAI does not use it.
     *
     * @param mhub the value, perhaps not known yet
     * @return this builder
     */
    public Builder mhub(@Nullable Output<String> mhub) {
      $.mhub = mhub;
      return this;
    }

    /**
     * Host to use for {@code mhub}. PAI does not use it.
     *
     * @param mhub the value
     * @return this builder
     */
    public Builder mhub(String mhub) {
      return mhub(Output.of(mhub));
    }

    /**
     * Host to use for {@code mns}. PAI does not use it.
     *
     * @param mns the value, perhaps not known yet
     * @return this builder
     */
    public Builder mns(@Nullable Output<String> mns) {
      $.mns = mns;
      return this;
    }

    /**
     * Host to use for {@code mns}. PAI does not use it.
     *
     * @param mns the value
     * @return this builder
     */
    public Builder mns(String mns) {
      return mns(Output.of(mns));
    }

    /**
     * Host to use for {@code mnsOpen}. PAI does not use it.
     *
     * @param mnsOpen the value, perhaps not known yet
     * @return this builder
     */
    public Builder mnsOpen(@Nullable Output<String> mnsOpen) {
      $.mnsOpen = mnsOpen;
      return this;
    }

    /**
     * Host to use for {@code mnsOpen}. PAI does not use it.
     *
     * @param mnsOpen the value
     * @return this builder
     */
    public Builder mnsOpen(String mnsOpen) {
      return mnsOpen(Output.of(mnsOpen));
    }

    /**
     * Host to use for {@code mscopensubscription}. PAI does not use it.
     *
     * @param mscopensubscription the value, perhaps not known yet
     * @return this builder
     */
    public Builder mscopensubscription(@Nullable Output<String> mscopensubscription) {
      $.mscopensubscription = mscopensubscription;
      return this;
    }

    /**
     * Host to use for {@code mscopensubscription}. PAI does not use it.
     *
     * @param mscopensubscription the value
     * @return this builder
     */
    public Builder mscopensubscription(String mscopensubscription) {
      return mscopensubscription(Output.of(mscopensubscription));
    }

    /**
     * Host to use for {@code mse}. PAI does not use it.
     *
     * @param mse the value, perhaps not known yet
     * @return this builder
     */
    public Builder mse(@Nullable Output<String> mse) {
      $.mse = mse;
      return this;
    }

    /**
     * Host to use for {@code mse}. PAI does not use it.
     *
     * @param mse the value
     * @return this builder
     */
    public Builder mse(String mse) {
      return mse(Output.of(mse));
    }

    /**
     * Host to use for {@code nas}. PAI does not use it.
     *
     * @param nas the value, perhaps not known yet
     * @return this builder
     */
    public Builder nas(@Nullable Output<String> nas) {
      $.nas = nas;
      return this;
    }

    /**
     * Host to use for {@code nas}. PAI does not use it.
     *
     * @param nas the value
     * @return this builder
     */
    public Builder nas(String nas) {
      return nas(Output.of(nas));
    }

    /**
     * Host to use for {@code nlb}. PAI does not use it.
     *
     * @param nlb the value, perhaps not known yet
     * @return this builder
     */
    public Builder nlb(@Nullable Output<String> nlb) {
      $.nlb = nlb;
      return this;
    }

    /**
     * Host to use for {@code nlb}. PAI does not use it.
     *
     * @param nlb the value
     * @return this builder
     */
    public Builder nlb(String nlb) {
      return nlb(Output.of(nlb));
    }

    /**
     * Host to use for {@code oceanbase}. PAI does not use it.
     *
     * @param oceanbase the value, perhaps not known yet
     * @return this builder
     */
    public Builder oceanbase(@Nullable Output<String> oceanbase) {
      $.oceanbase = oceanbase;
      return this;
    }

    /**
     * Host to use for {@code oceanbase}. PAI does not use it.
     *
     * @param oceanbase the value
     * @return this builder
     */
    public Builder oceanbase(String oceanbase) {
      return oceanbase(Output.of(oceanbase));
    }

    /**
     * Host to use for {@code oceanbasepro}. PAI does not use it.
     *
     * @param oceanbasepro the value, perhaps not known yet
     * @return this builder
     */
    public Builder oceanbasepro(@Nullable Output<String> oceanbasepro) {
      $.oceanbasepro = oceanbasepro;
      return this;
    }

    /**
     * Host to use for {@code oceanbasepro}. PAI does not use it.
     *
     * @param oceanbasepro the value
     * @return this builder
     */
    public Builder oceanbasepro(String oceanbasepro) {
      return oceanbasepro(Output.of(oceanbasepro));
    }

    /**
     * Host to use for {@code ons}. PAI does not use it.
     *
     * @param ons the value, perhaps not known yet
     * @return this builder
     */
    public Builder ons(@Nullable Output<String> ons) {
      $.ons = ons;
      return this;
    }

    /**
     * Host to use for {@code ons}. PAI does not use it.
     *
     * @param ons the value
     * @return this builder
     */
    public Builder ons(String ons) {
      return ons(Output.of(ons));
    }

    /**
     * Host to use for {@code onsproxy}. PAI does not use it.
     *
     * @param onsproxy the value, perhaps not known yet
     * @return this builder
     */
    public Builder onsproxy(@Nullable Output<String> onsproxy) {
      $.onsproxy = onsproxy;
      return this;
    }

    /**
     * Host to use for {@code onsproxy}. PAI does not use it.
     *
     * @param onsproxy the value
     * @return this builder
     */
    public Builder onsproxy(String onsproxy) {
      return onsproxy(Output.of(onsproxy));
    }

    /**
     * Host to use for {@code oos}. PAI does not use it.
     *
     * @param oos the value, perhaps not known yet
     * @return this builder
     */
    public Builder oos(@Nullable Output<String> oos) {
      $.oos = oos;
      return this;
    }

    /**
     * Host to use for {@code oos}. PAI does not use it.
     *
     * @param oos the value
     * @return this builder
     */
    public Builder oos(String oos) {
      return oos(Output.of(oos));
    }

    /**
     * Host to use for {@code opensearch}. PAI does not use it.
     *
     * @param opensearch the value, perhaps not known yet
     * @return this builder
     */
    public Builder opensearch(@Nullable Output<String> opensearch) {
      $.opensearch = opensearch;
      return this;
    }

    /**
     * Host to use for {@code opensearch}. PAI does not use it.
     *
     * @param opensearch the value
     * @return this builder
     */
    public Builder opensearch(String opensearch) {
      return opensearch(Output.of(opensearch));
    }

    /**
     * Host to use for {@code oss}. PAI does not use it.
     *
     * @param oss the value, perhaps not known yet
     * @return this builder
     */
    public Builder oss(@Nullable Output<String> oss) {
      $.oss = oss;
      return this;
    }

    /**
     * Host to use for {@code oss}. PAI does not use it.
     *
     * @param oss the value
     * @return this builder
     */
    public Builder oss(String oss) {
      return oss(Output.of(oss));
    }

    /**
     * Host to use for {@code ots}. PAI does not use it.
     *
     * @param ots the value, perhaps not known yet
     * @return this builder
     */
    public Builder ots(@Nullable Output<String> ots) {
      $.ots = ots;
      return this;
    }

    /**
     * Host to use for {@code ots}. PAI does not use it.
     *
     * @param ots the value
     * @return this builder
     */
    public Builder ots(String ots) {
      return ots(Output.of(ots));
    }

    /**
     * Host to use for {@code polardb}. PAI does not use it.
     *
     * @param polardb the value, perhaps not known yet
     * @return this builder
     */
    public Builder polardb(@Nullable Output<String> polardb) {
      $.polardb = polardb;
      return this;
    }

    /**
     * Host to use for {@code polardb}. PAI does not use it.
     *
     * @param polardb the value
     * @return this builder
     */
    public Builder polardb(String polardb) {
      return polardb(Output.of(polardb));
    }

    /**
     * Host to use for {@code polardbx}. PAI does not use it.
     *
     * @param polardbx the value, perhaps not known yet
     * @return this builder
     */
    public Builder polardbx(@Nullable Output<String> polardbx) {
      $.polardbx = polardbx;
      return this;
    }

    /**
     * Host to use for {@code polardbx}. PAI does not use it.
     *
     * @param polardbx the value
     * @return this builder
     */
    public Builder polardbx(String polardbx) {
      return polardbx(Output.of(polardbx));
    }

    /**
     * Host to use for {@code privatelink}. PAI does not use it.
     *
     * @param privatelink the value, perhaps not known yet
     * @return this builder
     */
    public Builder privatelink(@Nullable Output<String> privatelink) {
      $.privatelink = privatelink;
      return this;
    }

    /**
     * Host to use for {@code privatelink}. PAI does not use it.
     *
     * @param privatelink the value
     * @return this builder
     */
    public Builder privatelink(String privatelink) {
      return privatelink(Output.of(privatelink));
    }

    /**
     * Host to use for {@code pvtz}. PAI does not use it.
     *
     * @param pvtz the value, perhaps not known yet
     * @return this builder
     */
    public Builder pvtz(@Nullable Output<String> pvtz) {
      $.pvtz = pvtz;
      return this;
    }

    /**
     * Host to use for {@code pvtz}. PAI does not use it.
     *
     * @param pvtz the value
     * @return this builder
     */
    public Builder pvtz(String pvtz) {
      return pvtz(Output.of(pvtz));
    }

    /**
     * Host to use for {@code quickbi}. PAI does not use it.
     *
     * @param quickbi the value, perhaps not known yet
     * @return this builder
     */
    public Builder quickbi(@Nullable Output<String> quickbi) {
      $.quickbi = quickbi;
      return this;
    }

    /**
     * Host to use for {@code quickbi}. PAI does not use it.
     *
     * @param quickbi the value
     * @return this builder
     */
    public Builder quickbi(String quickbi) {
      return quickbi(Output.of(quickbi));
    }

    /**
     * Host to use for {@code quickbiPublic}. PAI does not use it.
     *
     * @param quickbiPublic the value, perhaps not known yet
     * @return this builder
     */
    public Builder quickbiPublic(@Nullable Output<String> quickbiPublic) {
      $.quickbiPublic = quickbiPublic;
      return this;
    }

    /**
     * Host to use for {@code quickbiPublic}. PAI does not use it.
     *
     * @param quickbiPublic the value
     * @return this builder
     */
    public Builder quickbiPublic(String quickbiPublic) {
      return quickbiPublic(Output.of(quickbiPublic));
    }

    /**
     * Host to use for {@code quotas}. PAI does not use it.
     *
     * @param quotas the value, perhaps not known yet
     * @return this builder
     */
    public Builder quotas(@Nullable Output<String> quotas) {
      $.quotas = quotas;
      return this;
    }

    /**
     * Host to use for {@code quotas}. PAI does not use it.
     *
     * @param quotas the value
     * @return this builder
     */
    public Builder quotas(String quotas) {
      return quotas(Output.of(quotas));
    }

    /**
     * Host to use for {@code rKvstore}. PAI does not use it.
     *
     * @param rKvstore the value, perhaps not known yet
     * @return this builder
     */
    public Builder rKvstore(@Nullable Output<String> rKvstore) {
      $.rKvstore = rKvstore;
      return this;
    }

    /**
     * Host to use for {@code rKvstore}. PAI does not use it.
     *
     * @param rKvstore the value
     * @return this builder
     */
    public Builder rKvstore(String rKvstore) {
      return rKvstore(Output.of(rKvstore));
    }

    /**
     * Host to use for {@code ram}. PAI does not use it.
     *
     * @param ram the value, perhaps not known yet
     * @return this builder
     */
    public Builder ram(@Nullable Output<String> ram) {
      $.ram = ram;
      return this;
    }

    /**
     * Host to use for {@code ram}. PAI does not use it.
     *
     * @param ram the value
     * @return this builder
     */
    public Builder ram(String ram) {
      return ram(Output.of(ram));
    }

    /**
     * Host to use for {@code rds}. PAI does not use it.
     *
     * @param rds the value, perhaps not known yet
     * @return this builder
     */
    public Builder rds(@Nullable Output<String> rds) {
      $.rds = rds;
      return this;
    }

    /**
     * Host to use for {@code rds}. PAI does not use it.
     *
     * @param rds the value
     * @return this builder
     */
    public Builder rds(String rds) {
      return rds(Output.of(rds));
    }

    /**
     * Host to use for {@code redisa}. PAI does not use it.
     *
     * @param redisa the value, perhaps not known yet
     * @return this builder
     */
    public Builder redisa(@Nullable Output<String> redisa) {
      $.redisa = redisa;
      return this;
    }

    /**
     * Host to use for {@code redisa}. PAI does not use it.
     *
     * @param redisa the value
     * @return this builder
     */
    public Builder redisa(String redisa) {
      return redisa(Output.of(redisa));
    }

    /**
     * Host to use for {@code resourcemanager}. PAI does not use it.
     *
     * @param resourcemanager the value, perhaps not known yet
     * @return this builder
     */
    public Builder resourcemanager(@Nullable Output<String> resourcemanager) {
      $.resourcemanager = resourcemanager;
      return this;
    }

    /**
     * Host to use for {@code resourcemanager}. PAI does not use it.
     *
     * @param resourcemanager the value
     * @return this builder
     */
    public Builder resourcemanager(String resourcemanager) {
      return resourcemanager(Output.of(resourcemanager));
    }

    /**
     * Host to use for {@code resourcesharing}. PAI does not use it.
     *
     * @param resourcesharing the value, perhaps not known yet
     * @return this builder
     */
    public Builder resourcesharing(@Nullable Output<String> resourcesharing) {
      $.resourcesharing = resourcesharing;
      return this;
    }

    /**
     * Host to use for {@code resourcesharing}. PAI does not use it.
     *
     * @param resourcesharing the value
     * @return this builder
     */
    public Builder resourcesharing(String resourcesharing) {
      return resourcesharing(Output.of(resourcesharing));
    }

    /**
     * Host to use for {@code ressharing}. PAI does not use it.
     *
     * @param ressharing the value, perhaps not known yet
     * @return this builder
     */
    public Builder ressharing(@Nullable Output<String> ressharing) {
      $.ressharing = ressharing;
      return this;
    }

    /**
     * Host to use for {@code ressharing}. PAI does not use it.
     *
     * @param ressharing the value
     * @return this builder
     */
    public Builder ressharing(String ressharing) {
      return ressharing(Output.of(ressharing));
    }

    /**
     * Host to use for {@code rocketmq}. PAI does not use it.
     *
     * @param rocketmq the value, perhaps not known yet
     * @return this builder
     */
    public Builder rocketmq(@Nullable Output<String> rocketmq) {
      $.rocketmq = rocketmq;
      return this;
    }

    /**
     * Host to use for {@code rocketmq}. PAI does not use it.
     *
     * @param rocketmq the value
     * @return this builder
     */
    public Builder rocketmq(String rocketmq) {
      return rocketmq(Output.of(rocketmq));
    }

    /**
     * Host to use for {@code ros}. PAI does not use it.
     *
     * @param ros the value, perhaps not known yet
     * @return this builder
     */
    public Builder ros(@Nullable Output<String> ros) {
      $.ros = ros;
      return this;
    }

    /**
     * Host to use for {@code ros}. PAI does not use it.
     *
     * @param ros the value
     * @return this builder
     */
    public Builder ros(String ros) {
      return ros(Output.of(ros));
    }

    /**
     * Host to use for {@code sae}. PAI does not use it.
     *
     * @param sae the value, perhaps not known yet
     * @return this builder
     */
    public Builder sae(@Nullable Output<String> sae) {
      $.sae = sae;
      return this;
    }

    /**
     * Host to use for {@code sae}. PAI does not use it.
     *
     * @param sae the value
     * @return this builder
     */
    public Builder sae(String sae) {
      return sae(Output.of(sae));
    }

    /**
     * Host to use for {@code sas}. PAI does not use it.
     *
     * @param sas the value, perhaps not known yet
     * @return this builder
     */
    public Builder sas(@Nullable Output<String> sas) {
      $.sas = sas;
      return this;
    }

    /**
     * Host to use for {@code sas}. PAI does not use it.
     *
     * @param sas the value
     * @return this builder
     */
    public Builder sas(String sas) {
      return sas(Output.of(sas));
    }

    /**
     * Host to use for {@code scdn}. PAI does not use it.
     *
     * @param scdn the value, perhaps not known yet
     * @return this builder
     */
    public Builder scdn(@Nullable Output<String> scdn) {
      $.scdn = scdn;
      return this;
    }

    /**
     * Host to use for {@code scdn}. PAI does not use it.
     *
     * @param scdn the value
     * @return this builder
     */
    public Builder scdn(String scdn) {
      return scdn(Output.of(scdn));
    }

    /**
     * Host to use for {@code schedulerx2}. PAI does not use it.
     *
     * @param schedulerx2 the value, perhaps not known yet
     * @return this builder
     */
    public Builder schedulerx2(@Nullable Output<String> schedulerx2) {
      $.schedulerx2 = schedulerx2;
      return this;
    }

    /**
     * Host to use for {@code schedulerx2}. PAI does not use it.
     *
     * @param schedulerx2 the value
     * @return this builder
     */
    public Builder schedulerx2(String schedulerx2) {
      return schedulerx2(Output.of(schedulerx2));
    }

    /**
     * Host to use for {@code sddp}. PAI does not use it.
     *
     * @param sddp the value, perhaps not known yet
     * @return this builder
     */
    public Builder sddp(@Nullable Output<String> sddp) {
      $.sddp = sddp;
      return this;
    }

    /**
     * Host to use for {@code sddp}. PAI does not use it.
     *
     * @param sddp the value
     * @return this builder
     */
    public Builder sddp(String sddp) {
      return sddp(Output.of(sddp));
    }

    /**
     * Host to use for {@code selectdb}. PAI does not use it.
     *
     * @param selectdb the value, perhaps not known yet
     * @return this builder
     */
    public Builder selectdb(@Nullable Output<String> selectdb) {
      $.selectdb = selectdb;
      return this;
    }

    /**
     * Host to use for {@code selectdb}. PAI does not use it.
     *
     * @param selectdb the value
     * @return this builder
     */
    public Builder selectdb(String selectdb) {
      return selectdb(Output.of(selectdb));
    }

    /**
     * Host to use for {@code serverless}. PAI does not use it.
     *
     * @param serverless the value, perhaps not known yet
     * @return this builder
     */
    public Builder serverless(@Nullable Output<String> serverless) {
      $.serverless = serverless;
      return this;
    }

    /**
     * Host to use for {@code serverless}. PAI does not use it.
     *
     * @param serverless the value
     * @return this builder
     */
    public Builder serverless(String serverless) {
      return serverless(Output.of(serverless));
    }

    /**
     * Host to use for {@code servicecatalog}. PAI does not use it.
     *
     * @param servicecatalog the value, perhaps not known yet
     * @return this builder
     */
    public Builder servicecatalog(@Nullable Output<String> servicecatalog) {
      $.servicecatalog = servicecatalog;
      return this;
    }

    /**
     * Host to use for {@code servicecatalog}. PAI does not use it.
     *
     * @param servicecatalog the value
     * @return this builder
     */
    public Builder servicecatalog(String servicecatalog) {
      return servicecatalog(Output.of(servicecatalog));
    }

    /**
     * Host to use for {@code servicemesh}. PAI does not use it.
     *
     * @param servicemesh the value, perhaps not known yet
     * @return this builder
     */
    public Builder servicemesh(@Nullable Output<String> servicemesh) {
      $.servicemesh = servicemesh;
      return this;
    }

    /**
     * Host to use for {@code servicemesh}. PAI does not use it.
     *
     * @param servicemesh the value
     * @return this builder
     */
    public Builder servicemesh(String servicemesh) {
      return servicemesh(Output.of(servicemesh));
    }

    /**
     * Host to use for {@code sgw}. PAI does not use it.
     *
     * @param sgw the value, perhaps not known yet
     * @return this builder
     */
    public Builder sgw(@Nullable Output<String> sgw) {
      $.sgw = sgw;
      return this;
    }

    /**
     * Host to use for {@code sgw}. PAI does not use it.
     *
     * @param sgw the value
     * @return this builder
     */
    public Builder sgw(String sgw) {
      return sgw(Output.of(sgw));
    }

    /**
     * Host to use for {@code slb}. PAI does not use it.
     *
     * @param slb the value, perhaps not known yet
     * @return this builder
     */
    public Builder slb(@Nullable Output<String> slb) {
      $.slb = slb;
      return this;
    }

    /**
     * Host to use for {@code slb}. PAI does not use it.
     *
     * @param slb the value
     * @return this builder
     */
    public Builder slb(String slb) {
      return slb(Output.of(slb));
    }

    /**
     * Host to use for {@code smartag}. PAI does not use it.
     *
     * @param smartag the value, perhaps not known yet
     * @return this builder
     */
    public Builder smartag(@Nullable Output<String> smartag) {
      $.smartag = smartag;
      return this;
    }

    /**
     * Host to use for {@code smartag}. PAI does not use it.
     *
     * @param smartag the value
     * @return this builder
     */
    public Builder smartag(String smartag) {
      return smartag(Output.of(smartag));
    }

    /**
     * Host to use for {@code srvcatalog}. PAI does not use it.
     *
     * @param srvcatalog the value, perhaps not known yet
     * @return this builder
     */
    public Builder srvcatalog(@Nullable Output<String> srvcatalog) {
      $.srvcatalog = srvcatalog;
      return this;
    }

    /**
     * Host to use for {@code srvcatalog}. PAI does not use it.
     *
     * @param srvcatalog the value
     * @return this builder
     */
    public Builder srvcatalog(String srvcatalog) {
      return srvcatalog(Output.of(srvcatalog));
    }

    /**
     * Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults
     * to {@code sts.<region>.aliyuncs.com}.
     *
     * @param sts the value, perhaps not known yet
     * @return this builder
     */
    public Builder sts(@Nullable Output<String> sts) {
      $.sts = sts;
      return this;
    }

    /**
     * Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults
     * to {@code sts.<region>.aliyuncs.com}.
     *
     * @param sts the value
     * @return this builder
     */
    public Builder sts(String sts) {
      return sts(Output.of(sts));
    }

    /**
     * Host to use for {@code swas}. PAI does not use it.
     *
     * @param swas the value, perhaps not known yet
     * @return this builder
     */
    public Builder swas(@Nullable Output<String> swas) {
      $.swas = swas;
      return this;
    }

    /**
     * Host to use for {@code swas}. PAI does not use it.
     *
     * @param swas the value
     * @return this builder
     */
    public Builder swas(String swas) {
      return swas(Output.of(swas));
    }

    /**
     * Host to use for {@code swasOpen}. PAI does not use it.
     *
     * @param swasOpen the value, perhaps not known yet
     * @return this builder
     */
    public Builder swasOpen(@Nullable Output<String> swasOpen) {
      $.swasOpen = swasOpen;
      return this;
    }

    /**
     * Host to use for {@code swasOpen}. PAI does not use it.
     *
     * @param swasOpen the value
     * @return this builder
     */
    public Builder swasOpen(String swasOpen) {
      return swasOpen(Output.of(swasOpen));
    }

    /**
     * Host to use for {@code tag}. PAI does not use it.
     *
     * @param tag the value, perhaps not known yet
     * @return this builder
     */
    public Builder tag(@Nullable Output<String> tag) {
      $.tag = tag;
      return this;
    }

    /**
     * Host to use for {@code tag}. PAI does not use it.
     *
     * @param tag the value
     * @return this builder
     */
    public Builder tag(String tag) {
      return tag(Output.of(tag));
    }

    /**
     * Host to use for {@code vod}. PAI does not use it.
     *
     * @param vod the value, perhaps not known yet
     * @return this builder
     */
    public Builder vod(@Nullable Output<String> vod) {
      $.vod = vod;
      return this;
    }

    /**
     * Host to use for {@code vod}. PAI does not use it.
     *
     * @param vod the value
     * @return this builder
     */
    public Builder vod(String vod) {
      return vod(Output.of(vod));
    }

    /**
     * Host to use for {@code vpc}. PAI does not use it.
     *
     * @param vpc the value, perhaps not known yet
     * @return this builder
     */
    public Builder vpc(@Nullable Output<String> vpc) {
      $.vpc = vpc;
      return this;
    }

    /**
     * Host to use for {@code vpc}. PAI does not use it.
     *
     * @param vpc the value
     * @return this builder
     */
    public Builder vpc(String vpc) {
      return vpc(Output.of(vpc));
    }

    /**
     * Host to use for {@code vpcipam}. PAI does not use it.
     *
     * @param vpcipam the value, perhaps not known yet
     * @return this builder
     */
    public Builder vpcipam(@Nullable Output<String> vpcipam) {
      $.vpcipam = vpcipam;
      return this;
    }

    /**
     * Host to use for {@code vpcipam}. PAI does not use it.
     *
     * @param vpcipam the value
     * @return this builder
     */
    public Builder vpcipam(String vpcipam) {
      return vpcipam(Output.of(vpcipam));
    }

    /**
     * Host to use for {@code vpcpeer}. PAI does not use it.
     *
     * @param vpcpeer the value, perhaps not known yet
     * @return this builder
     */
    public Builder vpcpeer(@Nullable Output<String> vpcpeer) {
      $.vpcpeer = vpcpeer;
      return this;
    }

    /**
     * Host to use for {@code vpcpeer}. PAI does not use it.
     *
     * @param vpcpeer the value
     * @return this builder
     */
    public Builder vpcpeer(String vpcpeer) {
      return vpcpeer(Output.of(vpcpeer));
    }

    /**
     * Host to use for {@code vs}. PAI does not use it.
     *
     * @param vs the value, perhaps not known yet
     * @return this builder
     */
    public Builder vs(@Nullable Output<String> vs) {
      $.vs = vs;
      return this;
    }

    /**
     * Host to use for {@code vs}. PAI does not use it.
     *
     * @param vs the value
     * @return this builder
     */
    public Builder vs(String vs) {
      return vs(Output.of(vs));
    }

    /**
     * Host to use for {@code waf}. PAI does not use it.
     *
     * @param waf the value, perhaps not known yet
     * @return this builder
     */
    public Builder waf(@Nullable Output<String> waf) {
      $.waf = waf;
      return this;
    }

    /**
     * Host to use for {@code waf}. PAI does not use it.
     *
     * @param waf the value
     * @return this builder
     */
    public Builder waf(String waf) {
      return waf(Output.of(waf));
    }

    /**
     * Host to use for {@code wafOpenapi}. PAI does not use it.
     *
     * @param wafOpenapi the value, perhaps not known yet
     * @return this builder
     */
    public Builder wafOpenapi(@Nullable Output<String> wafOpenapi) {
      $.wafOpenapi = wafOpenapi;
      return this;
    }

    /**
     * Host to use for {@code wafOpenapi}. PAI does not use it.
     *
     * @param wafOpenapi the value
     * @return this builder
     */
    public Builder wafOpenapi(String wafOpenapi) {
      return wafOpenapi(Output.of(wafOpenapi));
    }

    /**
     * Ends with what is given, completed by defaults.
     *
     * @return the whole
     */
    public ProviderEndpointArgs build() {
      return $;
    }
  }
}
