// Generated from schema.json by `python -m sdk.generator`; edit that, not this.
package com.pulumialicloudpai.alicloud.config.inputs;

import com.pulumi.core.annotations.CustomType;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Hosts by service. Each key is the code of a service, and each value is a host, with {@code
 * http://} or {@code https://} before it and a port after it if needed.
 */
@CustomType
public final class Endpoints {
  private @Nullable String acr;
  private @Nullable String actiontrail;
  private @Nullable String adb;
  private @Nullable String aiworkspace;
  private @Nullable String alb;
  private @Nullable String alidfs;
  private @Nullable String alidns;
  private @Nullable String alikafka;
  private @Nullable String amqp;
  private @Nullable String antiddosPublic;
  private @Nullable String apig;
  private @Nullable String apigateway;
  private @Nullable String arms;
  private @Nullable String bastionhost;
  private @Nullable String beebot;
  private @Nullable String bpstudio;
  private @Nullable String brainIndustrial;
  private @Nullable String bssopenapi;
  private @Nullable String cas;
  private @Nullable String cassandra;
  private @Nullable String cbn;
  private @Nullable String cbs;
  private @Nullable String cddc;
  private @Nullable String cdn;
  private @Nullable String cds;
  private @Nullable String chatbot;
  private @Nullable String clickhouse;
  private @Nullable String cloudapi;
  private @Nullable String cloudauth;
  private @Nullable String cloudfirewall;
  private @Nullable String cloudfw;
  private @Nullable String cloudphone;
  private @Nullable String cloudsso;
  private @Nullable String cms;
  private @Nullable String computenest;
  private @Nullable String config;
  private @Nullable String cr;
  private @Nullable String cs;
  private @Nullable String das;
  private @Nullable String datahub;
  private @Nullable String dataworksPublic;
  private @Nullable String dataworkspublic;
  private @Nullable String dbfs;
  private @Nullable String dbs;
  private @Nullable String dcdn;
  private @Nullable String ddosbasic;
  private @Nullable String ddosbgp;
  private @Nullable String ddoscoo;
  private @Nullable String dds;
  private @Nullable String devopsRdc;
  private @Nullable String devopsrdc;
  private @Nullable String dfs;
  private @Nullable String dg;
  private @Nullable String dm;
  private @Nullable String dmsEnterprise;
  private @Nullable String dmsenterprise;
  private @Nullable String dns;
  private @Nullable String drds;
  private @Nullable String dts;
  private @Nullable String dysms;
  private @Nullable String dysmsapi;
  private @Nullable String eais;
  private @Nullable String ebs;
  private @Nullable String ecd;
  private @Nullable String eci;
  private @Nullable String ecs;
  private @Nullable String edas;
  private @Nullable String edasschedulerx;
  private @Nullable String edsUser;
  private @Nullable String edsuser;
  private @Nullable String eflo;
  private @Nullable String efloCnp;
  private @Nullable String efloController;
  private @Nullable String ehpc;
  private @Nullable String ehs;
  private @Nullable String eipanycast;
  private @Nullable String elasticsearch;
  private @Nullable String emr;
  private @Nullable String ens;
  private @Nullable String esa;
  private @Nullable String ess;
  private @Nullable String eventbridge;
  private @Nullable String fc;
  private @Nullable String fcOpen;
  private @Nullable String fnf;
  private @Nullable String ga;
  private @Nullable String gaplus;
  private @Nullable String gdb;
  private @Nullable String gds;
  private @Nullable String gpdb;
  private @Nullable String gwlb;
  private @Nullable String gwsecd;
  private @Nullable String hbr;
  private @Nullable String hcsSgw;
  private @Nullable String hitsdb;
  private @Nullable String imm;
  private @Nullable String imp;
  private @Nullable String ims;
  private @Nullable String iot;
  private @Nullable String kms;
  private @Nullable String kvstore;
  private @Nullable String location;
  private @Nullable String log;
  private @Nullable String market;
  private @Nullable String maxcompute;
  private @Nullable String mhub;
  private @Nullable String mns;
  private @Nullable String mnsOpen;
  private @Nullable String mscopensubscription;
  private @Nullable String mse;
  private @Nullable String nas;
  private @Nullable String nlb;
  private @Nullable String oceanbase;
  private @Nullable String oceanbasepro;
  private @Nullable String ons;
  private @Nullable String onsproxy;
  private @Nullable String oos;
  private @Nullable String opensearch;
  private @Nullable String oss;
  private @Nullable String ots;
  private @Nullable String polardb;
  private @Nullable String polardbx;
  private @Nullable String privatelink;
  private @Nullable String pvtz;
  private @Nullable String quickbi;
  private @Nullable String quickbiPublic;
  private @Nullable String quotas;
  private @Nullable String rKvstore;
  private @Nullable String ram;
  private @Nullable String rds;
  private @Nullable String redisa;
  private @Nullable String resourcemanager;
  private @Nullable String resourcesharing;
  private @Nullable String ressharing;
  private @Nullable String rocketmq;
  private @Nullable String ros;
  private @Nullable String sae;
  private @Nullable String sas;
  private @Nullable String scdn;
  private @Nullable String schedulerx2;
  private @Nullable String sddp;
  private @Nullable String selectdb;
  private @Nullable String serverless;
  private @Nullable String servicecatalog;
  private @Nullable String servicemesh;
  private @Nullable String sgw;
  private @Nullable String slb;
  private @Nullable String smartag;
  private @Nullable String srvcatalog;
  private @Nullable String sts;
  private @Nullable String swas;
  private @Nullable String swasOpen;
  private @Nullable String tag;
  private @Nullable String vod;
  private @Nullable String vpc;
  private @Nullable String vpcipam;
  private @Nullable String vpcpeer;
  private @Nullable String vs;
  private @Nullable String waf;
  private @Nullable String wafOpenapi;

  private Endpoints() {}

  /**
   * Host to use for {@code acr}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> acr() {
    return Optional.ofNullable(this.acr);
  }

  /**
   * Host to use for {@code actiontrail}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> actiontrail() {
    return Optional.ofNullable(this.actiontrail);
  }

  /**
   * Host to use for {@code adb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> adb() {
    return Optional.ofNullable(this.adb);
  }

  /**
   * Host of the AIWorkSpace API, for example {@code aiworkspace-vpc.cn-hangzhou.aliyuncs.com}. All
   * PAI resources use it. If you do not set it, the provider reads the environment variables {@code
   * ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE} and {@code AIWORKSPACE_ENDPOINT}. Defaults to {@code
   * aiworkspace.<region>.aliyuncs.com}.
   *
   * @return the value, or nothing
   */
  public Optional<String> aiworkspace() {
    return Optional.ofNullable(this.aiworkspace);
  }

  /**
   * Host to use for {@code alb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> alb() {
    return Optional.ofNullable(this.alb);
  }

  /**
   * Host to use for {@code alidfs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> alidfs() {
    return Optional.ofNullable(this.alidfs);
  }

  /**
   * Host to use for {@code alidns}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> alidns() {
    return Optional.ofNullable(this.alidns);
  }

  /**
   * Host to use for {@code alikafka}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> alikafka() {
    return Optional.ofNullable(this.alikafka);
  }

  /**
   * Host to use for {@code amqp}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> amqp() {
    return Optional.ofNullable(this.amqp);
  }

  /**
   * Host to use for {@code antiddosPublic}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> antiddosPublic() {
    return Optional.ofNullable(this.antiddosPublic);
  }

  /**
   * Host to use for {@code apig}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> apig() {
    return Optional.ofNullable(this.apig);
  }

  /**
   * Host to use for {@code apigateway}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> apigateway() {
    return Optional.ofNullable(this.apigateway);
  }

  /**
   * Host to use for {@code arms}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> arms() {
    return Optional.ofNullable(this.arms);
  }

  /**
   * Host to use for {@code bastionhost}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> bastionhost() {
    return Optional.ofNullable(this.bastionhost);
  }

  /**
   * Host to use for {@code beebot}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> beebot() {
    return Optional.ofNullable(this.beebot);
  }

  /**
   * Host to use for {@code bpstudio}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> bpstudio() {
    return Optional.ofNullable(this.bpstudio);
  }

  /**
   * Host to use for {@code brainIndustrial}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> brainIndustrial() {
    return Optional.ofNullable(this.brainIndustrial);
  }

  /**
   * Host of the billing API. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> bssopenapi() {
    return Optional.ofNullable(this.bssopenapi);
  }

  /**
   * Host to use for {@code cas}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cas() {
    return Optional.ofNullable(this.cas);
  }

  /**
   * Host to use for {@code cassandra}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cassandra() {
    return Optional.ofNullable(this.cassandra);
  }

  /**
   * Host to use for {@code cbn}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cbn() {
    return Optional.ofNullable(this.cbn);
  }

  /**
   * Host to use for {@code cbs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cbs() {
    return Optional.ofNullable(this.cbs);
  }

  /**
   * Host to use for {@code cddc}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cddc() {
    return Optional.ofNullable(this.cddc);
  }

  /**
   * Host to use for {@code cdn}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cdn() {
    return Optional.ofNullable(this.cdn);
  }

  /**
   * Host to use for {@code cds}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cds() {
    return Optional.ofNullable(this.cds);
  }

  /**
   * Host to use for {@code chatbot}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> chatbot() {
    return Optional.ofNullable(this.chatbot);
  }

  /**
   * Host to use for {@code clickhouse}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> clickhouse() {
    return Optional.ofNullable(this.clickhouse);
  }

  /**
   * Host to use for {@code cloudapi}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cloudapi() {
    return Optional.ofNullable(this.cloudapi);
  }

  /**
   * Host to use for {@code cloudauth}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cloudauth() {
    return Optional.ofNullable(this.cloudauth);
  }

  /**
   * Host to use for {@code cloudfirewall}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cloudfirewall() {
    return Optional.ofNullable(this.cloudfirewall);
  }

  /**
   * Host to use for {@code cloudfw}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cloudfw() {
    return Optional.ofNullable(this.cloudfw);
  }

  /**
   * Host to use for {@code cloudphone}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cloudphone() {
    return Optional.ofNullable(this.cloudphone);
  }

  /**
   * Host to use for {@code cloudsso}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cloudsso() {
    return Optional.ofNullable(this.cloudsso);
  }

  /**
   * Host to use for {@code cms}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cms() {
    return Optional.ofNullable(this.cms);
  }

  /**
   * Host to use for {@code computenest}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> computenest() {
    return Optional.ofNullable(this.computenest);
  }

  /**
   * Host to use for {@code config}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> config() {
    return Optional.ofNullable(this.config);
  }

  /**
   * Host to use for {@code cr}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cr() {
    return Optional.ofNullable(this.cr);
  }

  /**
   * Host to use for {@code cs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> cs() {
    return Optional.ofNullable(this.cs);
  }

  /**
   * Host to use for {@code das}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> das() {
    return Optional.ofNullable(this.das);
  }

  /**
   * Host to use for {@code datahub}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> datahub() {
    return Optional.ofNullable(this.datahub);
  }

  /**
   * Host to use for {@code dataworksPublic}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dataworksPublic() {
    return Optional.ofNullable(this.dataworksPublic);
  }

  /**
   * Host to use for {@code dataworkspublic}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dataworkspublic() {
    return Optional.ofNullable(this.dataworkspublic);
  }

  /**
   * Host to use for {@code dbfs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dbfs() {
    return Optional.ofNullable(this.dbfs);
  }

  /**
   * Host to use for {@code dbs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dbs() {
    return Optional.ofNullable(this.dbs);
  }

  /**
   * Host to use for {@code dcdn}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dcdn() {
    return Optional.ofNullable(this.dcdn);
  }

  /**
   * Host to use for {@code ddosbasic}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ddosbasic() {
    return Optional.ofNullable(this.ddosbasic);
  }

  /**
   * Host to use for {@code ddosbgp}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ddosbgp() {
    return Optional.ofNullable(this.ddosbgp);
  }

  /**
   * Host to use for {@code ddoscoo}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ddoscoo() {
    return Optional.ofNullable(this.ddoscoo);
  }

  /**
   * Host to use for {@code dds}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dds() {
    return Optional.ofNullable(this.dds);
  }

  /**
   * Host to use for {@code devopsRdc}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> devopsRdc() {
    return Optional.ofNullable(this.devopsRdc);
  }

  /**
   * Host to use for {@code devopsrdc}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> devopsrdc() {
    return Optional.ofNullable(this.devopsrdc);
  }

  /**
   * Host to use for {@code dfs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dfs() {
    return Optional.ofNullable(this.dfs);
  }

  /**
   * Host to use for {@code dg}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dg() {
    return Optional.ofNullable(this.dg);
  }

  /**
   * Host to use for {@code dm}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dm() {
    return Optional.ofNullable(this.dm);
  }

  /**
   * Host to use for {@code dmsEnterprise}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dmsEnterprise() {
    return Optional.ofNullable(this.dmsEnterprise);
  }

  /**
   * Host to use for {@code dmsenterprise}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dmsenterprise() {
    return Optional.ofNullable(this.dmsenterprise);
  }

  /**
   * Host to use for {@code dns}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dns() {
    return Optional.ofNullable(this.dns);
  }

  /**
   * Host to use for {@code drds}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> drds() {
    return Optional.ofNullable(this.drds);
  }

  /**
   * Host to use for {@code dts}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dts() {
    return Optional.ofNullable(this.dts);
  }

  /**
   * Host to use for {@code dysms}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dysms() {
    return Optional.ofNullable(this.dysms);
  }

  /**
   * Host to use for {@code dysmsapi}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> dysmsapi() {
    return Optional.ofNullable(this.dysmsapi);
  }

  /**
   * Host to use for {@code eais}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> eais() {
    return Optional.ofNullable(this.eais);
  }

  /**
   * Host to use for {@code ebs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ebs() {
    return Optional.ofNullable(this.ebs);
  }

  /**
   * Host to use for {@code ecd}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ecd() {
    return Optional.ofNullable(this.ecd);
  }

  /**
   * Host to use for {@code eci}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> eci() {
    return Optional.ofNullable(this.eci);
  }

  /**
   * Host to use for {@code ecs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ecs() {
    return Optional.ofNullable(this.ecs);
  }

  /**
   * Host to use for {@code edas}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> edas() {
    return Optional.ofNullable(this.edas);
  }

  /**
   * Host to use for {@code edasschedulerx}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> edasschedulerx() {
    return Optional.ofNullable(this.edasschedulerx);
  }

  /**
   * Host to use for {@code edsUser}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> edsUser() {
    return Optional.ofNullable(this.edsUser);
  }

  /**
   * Host to use for {@code edsuser}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> edsuser() {
    return Optional.ofNullable(this.edsuser);
  }

  /**
   * Host to use for {@code eflo}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> eflo() {
    return Optional.ofNullable(this.eflo);
  }

  /**
   * Host to use for {@code efloCnp}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> efloCnp() {
    return Optional.ofNullable(this.efloCnp);
  }

  /**
   * Host to use for {@code efloController}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> efloController() {
    return Optional.ofNullable(this.efloController);
  }

  /**
   * Host to use for {@code ehpc}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ehpc() {
    return Optional.ofNullable(this.ehpc);
  }

  /**
   * Host to use for {@code ehs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ehs() {
    return Optional.ofNullable(this.ehs);
  }

  /**
   * Host to use for {@code eipanycast}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> eipanycast() {
    return Optional.ofNullable(this.eipanycast);
  }

  /**
   * Host to use for {@code elasticsearch}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> elasticsearch() {
    return Optional.ofNullable(this.elasticsearch);
  }

  /**
   * Host to use for {@code emr}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> emr() {
    return Optional.ofNullable(this.emr);
  }

  /**
   * Host to use for {@code ens}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ens() {
    return Optional.ofNullable(this.ens);
  }

  /**
   * Host to use for {@code esa}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> esa() {
    return Optional.ofNullable(this.esa);
  }

  /**
   * Host to use for {@code ess}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ess() {
    return Optional.ofNullable(this.ess);
  }

  /**
   * Host to use for {@code eventbridge}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> eventbridge() {
    return Optional.ofNullable(this.eventbridge);
  }

  /**
   * Host to use for {@code fc}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> fc() {
    return Optional.ofNullable(this.fc);
  }

  /**
   * Host to use for {@code fcOpen}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> fcOpen() {
    return Optional.ofNullable(this.fcOpen);
  }

  /**
   * Host to use for {@code fnf}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> fnf() {
    return Optional.ofNullable(this.fnf);
  }

  /**
   * Host to use for {@code ga}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ga() {
    return Optional.ofNullable(this.ga);
  }

  /**
   * Host to use for {@code gaplus}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> gaplus() {
    return Optional.ofNullable(this.gaplus);
  }

  /**
   * Host to use for {@code gdb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> gdb() {
    return Optional.ofNullable(this.gdb);
  }

  /**
   * Host to use for {@code gds}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> gds() {
    return Optional.ofNullable(this.gds);
  }

  /**
   * Host to use for {@code gpdb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> gpdb() {
    return Optional.ofNullable(this.gpdb);
  }

  /**
   * Host to use for {@code gwlb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> gwlb() {
    return Optional.ofNullable(this.gwlb);
  }

  /**
   * Host to use for {@code gwsecd}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> gwsecd() {
    return Optional.ofNullable(this.gwsecd);
  }

  /**
   * Host to use for {@code hbr}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> hbr() {
    return Optional.ofNullable(this.hbr);
  }

  /**
   * Host to use for {@code hcsSgw}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> hcsSgw() {
    return Optional.ofNullable(this.hcsSgw);
  }

  /**
   * Host to use for {@code hitsdb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> hitsdb() {
    return Optional.ofNullable(this.hitsdb);
  }

  /**
   * Host to use for {@code imm}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> imm() {
    return Optional.ofNullable(this.imm);
  }

  /**
   * Host to use for {@code imp}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> imp() {
    return Optional.ofNullable(this.imp);
  }

  /**
   * Host to use for {@code ims}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ims() {
    return Optional.ofNullable(this.ims);
  }

  /**
   * Host to use for {@code iot}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> iot() {
    return Optional.ofNullable(this.iot);
  }

  /**
   * Host to use for {@code kms}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> kms() {
    return Optional.ofNullable(this.kms);
  }

  /**
   * Host to use for {@code kvstore}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> kvstore() {
    return Optional.ofNullable(this.kvstore);
  }

  /**
   * Host of the location service. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> location() {
    return Optional.ofNullable(this.location);
  }

  /**
   * Host to use for {@code log}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> log() {
    return Optional.ofNullable(this.log);
  }

  /**
   * Host to use for {@code market}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> market() {
    return Optional.ofNullable(this.market);
  }

  /**
   * Host to use for {@code maxcompute}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> maxcompute() {
    return Optional.ofNullable(this.maxcompute);
  }

  /**
   * Host to use for {@code mhub}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> mhub() {
    return Optional.ofNullable(this.mhub);
  }

  /**
   * Host to use for {@code mns}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> mns() {
    return Optional.ofNullable(this.mns);
  }

  /**
   * Host to use for {@code mnsOpen}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> mnsOpen() {
    return Optional.ofNullable(this.mnsOpen);
  }

  /**
   * Host to use for {@code mscopensubscription}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> mscopensubscription() {
    return Optional.ofNullable(this.mscopensubscription);
  }

  /**
   * Host to use for {@code mse}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> mse() {
    return Optional.ofNullable(this.mse);
  }

  /**
   * Host to use for {@code nas}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> nas() {
    return Optional.ofNullable(this.nas);
  }

  /**
   * Host to use for {@code nlb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> nlb() {
    return Optional.ofNullable(this.nlb);
  }

  /**
   * Host to use for {@code oceanbase}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> oceanbase() {
    return Optional.ofNullable(this.oceanbase);
  }

  /**
   * Host to use for {@code oceanbasepro}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> oceanbasepro() {
    return Optional.ofNullable(this.oceanbasepro);
  }

  /**
   * Host to use for {@code ons}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ons() {
    return Optional.ofNullable(this.ons);
  }

  /**
   * Host to use for {@code onsproxy}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> onsproxy() {
    return Optional.ofNullable(this.onsproxy);
  }

  /**
   * Host to use for {@code oos}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> oos() {
    return Optional.ofNullable(this.oos);
  }

  /**
   * Host to use for {@code opensearch}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> opensearch() {
    return Optional.ofNullable(this.opensearch);
  }

  /**
   * Host to use for {@code oss}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> oss() {
    return Optional.ofNullable(this.oss);
  }

  /**
   * Host to use for {@code ots}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ots() {
    return Optional.ofNullable(this.ots);
  }

  /**
   * Host to use for {@code polardb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> polardb() {
    return Optional.ofNullable(this.polardb);
  }

  /**
   * Host to use for {@code polardbx}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> polardbx() {
    return Optional.ofNullable(this.polardbx);
  }

  /**
   * Host to use for {@code privatelink}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> privatelink() {
    return Optional.ofNullable(this.privatelink);
  }

  /**
   * Host to use for {@code pvtz}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> pvtz() {
    return Optional.ofNullable(this.pvtz);
  }

  /**
   * Host to use for {@code quickbi}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> quickbi() {
    return Optional.ofNullable(this.quickbi);
  }

  /**
   * Host to use for {@code quickbiPublic}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> quickbiPublic() {
    return Optional.ofNullable(this.quickbiPublic);
  }

  /**
   * Host to use for {@code quotas}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> quotas() {
    return Optional.ofNullable(this.quotas);
  }

  /**
   * Host to use for {@code rKvstore}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> rKvstore() {
    return Optional.ofNullable(this.rKvstore);
  }

  /**
   * Host to use for {@code ram}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ram() {
    return Optional.ofNullable(this.ram);
  }

  /**
   * Host to use for {@code rds}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> rds() {
    return Optional.ofNullable(this.rds);
  }

  /**
   * Host to use for {@code redisa}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> redisa() {
    return Optional.ofNullable(this.redisa);
  }

  /**
   * Host to use for {@code resourcemanager}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> resourcemanager() {
    return Optional.ofNullable(this.resourcemanager);
  }

  /**
   * Host to use for {@code resourcesharing}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> resourcesharing() {
    return Optional.ofNullable(this.resourcesharing);
  }

  /**
   * Host to use for {@code ressharing}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ressharing() {
    return Optional.ofNullable(this.ressharing);
  }

  /**
   * Host to use for {@code rocketmq}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> rocketmq() {
    return Optional.ofNullable(this.rocketmq);
  }

  /**
   * Host to use for {@code ros}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> ros() {
    return Optional.ofNullable(this.ros);
  }

  /**
   * Host to use for {@code sae}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> sae() {
    return Optional.ofNullable(this.sae);
  }

  /**
   * Host to use for {@code sas}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> sas() {
    return Optional.ofNullable(this.sas);
  }

  /**
   * Host to use for {@code scdn}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> scdn() {
    return Optional.ofNullable(this.scdn);
  }

  /**
   * Host to use for {@code schedulerx2}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> schedulerx2() {
    return Optional.ofNullable(this.schedulerx2);
  }

  /**
   * Host to use for {@code sddp}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> sddp() {
    return Optional.ofNullable(this.sddp);
  }

  /**
   * Host to use for {@code selectdb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> selectdb() {
    return Optional.ofNullable(this.selectdb);
  }

  /**
   * Host to use for {@code serverless}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> serverless() {
    return Optional.ofNullable(this.serverless);
  }

  /**
   * Host to use for {@code servicecatalog}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> servicecatalog() {
    return Optional.ofNullable(this.servicecatalog);
  }

  /**
   * Host to use for {@code servicemesh}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> servicemesh() {
    return Optional.ofNullable(this.servicemesh);
  }

  /**
   * Host to use for {@code sgw}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> sgw() {
    return Optional.ofNullable(this.sgw);
  }

  /**
   * Host to use for {@code slb}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> slb() {
    return Optional.ofNullable(this.slb);
  }

  /**
   * Host to use for {@code smartag}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> smartag() {
    return Optional.ofNullable(this.smartag);
  }

  /**
   * Host to use for {@code srvcatalog}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> srvcatalog() {
    return Optional.ofNullable(this.srvcatalog);
  }

  /**
   * Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults to
   * {@code sts.<region>.aliyuncs.com}.
   *
   * @return the value, or nothing
   */
  public Optional<String> sts() {
    return Optional.ofNullable(this.sts);
  }

  /**
   * Host to use for {@code swas}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> swas() {
    return Optional.ofNullable(this.swas);
  }

  /**
   * Host to use for {@code swasOpen}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> swasOpen() {
    return Optional.ofNullable(this.swasOpen);
  }

  /**
   * Host to use for {@code tag}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> tag() {
    return Optional.ofNullable(this.tag);
  }

  /**
   * Host to use for {@code vod}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> vod() {
    return Optional.ofNullable(this.vod);
  }

  /**
   * Host to use for {@code vpc}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> vpc() {
    return Optional.ofNullable(this.vpc);
  }

  /**
   * Host to use for {@code vpcipam}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> vpcipam() {
    return Optional.ofNullable(this.vpcipam);
  }

  /**
   * Host to use for {@code vpcpeer}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> vpcpeer() {
    return Optional.ofNullable(this.vpcpeer);
  }

  /**
   * Host to use for {@code vs}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> vs() {
    return Optional.ofNullable(this.vs);
  }

  /**
   * Host to use for {@code waf}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> waf() {
    return Optional.ofNullable(this.waf);
  }

  /**
   * Host to use for {@code wafOpenapi}. PAI does not use it.
   *
   * @return the value, or nothing
   */
  public Optional<String> wafOpenapi() {
    return Optional.ofNullable(this.wafOpenapi);
  }

  /**
   * Starts with nothing known.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what another value holds.
   *
   * @param defaults where to start
   * @return a builder
   */
  public static Builder builder(Endpoints defaults) {
    return new Builder(defaults);
  }

  /** Collects what is known; Pulumi fills it from an answer. */
  @CustomType.Builder
  public static final class Builder {
    private @Nullable String acr;
    private @Nullable String actiontrail;
    private @Nullable String adb;
    private @Nullable String aiworkspace;
    private @Nullable String alb;
    private @Nullable String alidfs;
    private @Nullable String alidns;
    private @Nullable String alikafka;
    private @Nullable String amqp;
    private @Nullable String antiddosPublic;
    private @Nullable String apig;
    private @Nullable String apigateway;
    private @Nullable String arms;
    private @Nullable String bastionhost;
    private @Nullable String beebot;
    private @Nullable String bpstudio;
    private @Nullable String brainIndustrial;
    private @Nullable String bssopenapi;
    private @Nullable String cas;
    private @Nullable String cassandra;
    private @Nullable String cbn;
    private @Nullable String cbs;
    private @Nullable String cddc;
    private @Nullable String cdn;
    private @Nullable String cds;
    private @Nullable String chatbot;
    private @Nullable String clickhouse;
    private @Nullable String cloudapi;
    private @Nullable String cloudauth;
    private @Nullable String cloudfirewall;
    private @Nullable String cloudfw;
    private @Nullable String cloudphone;
    private @Nullable String cloudsso;
    private @Nullable String cms;
    private @Nullable String computenest;
    private @Nullable String config;
    private @Nullable String cr;
    private @Nullable String cs;
    private @Nullable String das;
    private @Nullable String datahub;
    private @Nullable String dataworksPublic;
    private @Nullable String dataworkspublic;
    private @Nullable String dbfs;
    private @Nullable String dbs;
    private @Nullable String dcdn;
    private @Nullable String ddosbasic;
    private @Nullable String ddosbgp;
    private @Nullable String ddoscoo;
    private @Nullable String dds;
    private @Nullable String devopsRdc;
    private @Nullable String devopsrdc;
    private @Nullable String dfs;
    private @Nullable String dg;
    private @Nullable String dm;
    private @Nullable String dmsEnterprise;
    private @Nullable String dmsenterprise;
    private @Nullable String dns;
    private @Nullable String drds;
    private @Nullable String dts;
    private @Nullable String dysms;
    private @Nullable String dysmsapi;
    private @Nullable String eais;
    private @Nullable String ebs;
    private @Nullable String ecd;
    private @Nullable String eci;
    private @Nullable String ecs;
    private @Nullable String edas;
    private @Nullable String edasschedulerx;
    private @Nullable String edsUser;
    private @Nullable String edsuser;
    private @Nullable String eflo;
    private @Nullable String efloCnp;
    private @Nullable String efloController;
    private @Nullable String ehpc;
    private @Nullable String ehs;
    private @Nullable String eipanycast;
    private @Nullable String elasticsearch;
    private @Nullable String emr;
    private @Nullable String ens;
    private @Nullable String esa;
    private @Nullable String ess;
    private @Nullable String eventbridge;
    private @Nullable String fc;
    private @Nullable String fcOpen;
    private @Nullable String fnf;
    private @Nullable String ga;
    private @Nullable String gaplus;
    private @Nullable String gdb;
    private @Nullable String gds;
    private @Nullable String gpdb;
    private @Nullable String gwlb;
    private @Nullable String gwsecd;
    private @Nullable String hbr;
    private @Nullable String hcsSgw;
    private @Nullable String hitsdb;
    private @Nullable String imm;
    private @Nullable String imp;
    private @Nullable String ims;
    private @Nullable String iot;
    private @Nullable String kms;
    private @Nullable String kvstore;
    private @Nullable String location;
    private @Nullable String log;
    private @Nullable String market;
    private @Nullable String maxcompute;
    private @Nullable String mhub;
    private @Nullable String mns;
    private @Nullable String mnsOpen;
    private @Nullable String mscopensubscription;
    private @Nullable String mse;
    private @Nullable String nas;
    private @Nullable String nlb;
    private @Nullable String oceanbase;
    private @Nullable String oceanbasepro;
    private @Nullable String ons;
    private @Nullable String onsproxy;
    private @Nullable String oos;
    private @Nullable String opensearch;
    private @Nullable String oss;
    private @Nullable String ots;
    private @Nullable String polardb;
    private @Nullable String polardbx;
    private @Nullable String privatelink;
    private @Nullable String pvtz;
    private @Nullable String quickbi;
    private @Nullable String quickbiPublic;
    private @Nullable String quotas;
    private @Nullable String rKvstore;
    private @Nullable String ram;
    private @Nullable String rds;
    private @Nullable String redisa;
    private @Nullable String resourcemanager;
    private @Nullable String resourcesharing;
    private @Nullable String ressharing;
    private @Nullable String rocketmq;
    private @Nullable String ros;
    private @Nullable String sae;
    private @Nullable String sas;
    private @Nullable String scdn;
    private @Nullable String schedulerx2;
    private @Nullable String sddp;
    private @Nullable String selectdb;
    private @Nullable String serverless;
    private @Nullable String servicecatalog;
    private @Nullable String servicemesh;
    private @Nullable String sgw;
    private @Nullable String slb;
    private @Nullable String smartag;
    private @Nullable String srvcatalog;
    private @Nullable String sts;
    private @Nullable String swas;
    private @Nullable String swasOpen;
    private @Nullable String tag;
    private @Nullable String vod;
    private @Nullable String vpc;
    private @Nullable String vpcipam;
    private @Nullable String vpcpeer;
    private @Nullable String vs;
    private @Nullable String waf;
    private @Nullable String wafOpenapi;

    /** Starts with nothing known. */
    public Builder() {}

    /**
     * Starts with what another value holds.
     *
     * @param defaults where to start
     */
    public Builder(Endpoints defaults) {
      Objects.requireNonNull(defaults);
      this.acr = defaults.acr;
      this.actiontrail = defaults.actiontrail;
      this.adb = defaults.adb;
      this.aiworkspace = defaults.aiworkspace;
      this.alb = defaults.alb;
      this.alidfs = defaults.alidfs;
      this.alidns = defaults.alidns;
      this.alikafka = defaults.alikafka;
      this.amqp = defaults.amqp;
      this.antiddosPublic = defaults.antiddosPublic;
      this.apig = defaults.apig;
      this.apigateway = defaults.apigateway;
      this.arms = defaults.arms;
      this.bastionhost = defaults.bastionhost;
      this.beebot = defaults.beebot;
      this.bpstudio = defaults.bpstudio;
      this.brainIndustrial = defaults.brainIndustrial;
      this.bssopenapi = defaults.bssopenapi;
      this.cas = defaults.cas;
      this.cassandra = defaults.cassandra;
      this.cbn = defaults.cbn;
      this.cbs = defaults.cbs;
      this.cddc = defaults.cddc;
      this.cdn = defaults.cdn;
      this.cds = defaults.cds;
      this.chatbot = defaults.chatbot;
      this.clickhouse = defaults.clickhouse;
      this.cloudapi = defaults.cloudapi;
      this.cloudauth = defaults.cloudauth;
      this.cloudfirewall = defaults.cloudfirewall;
      this.cloudfw = defaults.cloudfw;
      this.cloudphone = defaults.cloudphone;
      this.cloudsso = defaults.cloudsso;
      this.cms = defaults.cms;
      this.computenest = defaults.computenest;
      this.config = defaults.config;
      this.cr = defaults.cr;
      this.cs = defaults.cs;
      this.das = defaults.das;
      this.datahub = defaults.datahub;
      this.dataworksPublic = defaults.dataworksPublic;
      this.dataworkspublic = defaults.dataworkspublic;
      this.dbfs = defaults.dbfs;
      this.dbs = defaults.dbs;
      this.dcdn = defaults.dcdn;
      this.ddosbasic = defaults.ddosbasic;
      this.ddosbgp = defaults.ddosbgp;
      this.ddoscoo = defaults.ddoscoo;
      this.dds = defaults.dds;
      this.devopsRdc = defaults.devopsRdc;
      this.devopsrdc = defaults.devopsrdc;
      this.dfs = defaults.dfs;
      this.dg = defaults.dg;
      this.dm = defaults.dm;
      this.dmsEnterprise = defaults.dmsEnterprise;
      this.dmsenterprise = defaults.dmsenterprise;
      this.dns = defaults.dns;
      this.drds = defaults.drds;
      this.dts = defaults.dts;
      this.dysms = defaults.dysms;
      this.dysmsapi = defaults.dysmsapi;
      this.eais = defaults.eais;
      this.ebs = defaults.ebs;
      this.ecd = defaults.ecd;
      this.eci = defaults.eci;
      this.ecs = defaults.ecs;
      this.edas = defaults.edas;
      this.edasschedulerx = defaults.edasschedulerx;
      this.edsUser = defaults.edsUser;
      this.edsuser = defaults.edsuser;
      this.eflo = defaults.eflo;
      this.efloCnp = defaults.efloCnp;
      this.efloController = defaults.efloController;
      this.ehpc = defaults.ehpc;
      this.ehs = defaults.ehs;
      this.eipanycast = defaults.eipanycast;
      this.elasticsearch = defaults.elasticsearch;
      this.emr = defaults.emr;
      this.ens = defaults.ens;
      this.esa = defaults.esa;
      this.ess = defaults.ess;
      this.eventbridge = defaults.eventbridge;
      this.fc = defaults.fc;
      this.fcOpen = defaults.fcOpen;
      this.fnf = defaults.fnf;
      this.ga = defaults.ga;
      this.gaplus = defaults.gaplus;
      this.gdb = defaults.gdb;
      this.gds = defaults.gds;
      this.gpdb = defaults.gpdb;
      this.gwlb = defaults.gwlb;
      this.gwsecd = defaults.gwsecd;
      this.hbr = defaults.hbr;
      this.hcsSgw = defaults.hcsSgw;
      this.hitsdb = defaults.hitsdb;
      this.imm = defaults.imm;
      this.imp = defaults.imp;
      this.ims = defaults.ims;
      this.iot = defaults.iot;
      this.kms = defaults.kms;
      this.kvstore = defaults.kvstore;
      this.location = defaults.location;
      this.log = defaults.log;
      this.market = defaults.market;
      this.maxcompute = defaults.maxcompute;
      this.mhub = defaults.mhub;
      this.mns = defaults.mns;
      this.mnsOpen = defaults.mnsOpen;
      this.mscopensubscription = defaults.mscopensubscription;
      this.mse = defaults.mse;
      this.nas = defaults.nas;
      this.nlb = defaults.nlb;
      this.oceanbase = defaults.oceanbase;
      this.oceanbasepro = defaults.oceanbasepro;
      this.ons = defaults.ons;
      this.onsproxy = defaults.onsproxy;
      this.oos = defaults.oos;
      this.opensearch = defaults.opensearch;
      this.oss = defaults.oss;
      this.ots = defaults.ots;
      this.polardb = defaults.polardb;
      this.polardbx = defaults.polardbx;
      this.privatelink = defaults.privatelink;
      this.pvtz = defaults.pvtz;
      this.quickbi = defaults.quickbi;
      this.quickbiPublic = defaults.quickbiPublic;
      this.quotas = defaults.quotas;
      this.rKvstore = defaults.rKvstore;
      this.ram = defaults.ram;
      this.rds = defaults.rds;
      this.redisa = defaults.redisa;
      this.resourcemanager = defaults.resourcemanager;
      this.resourcesharing = defaults.resourcesharing;
      this.ressharing = defaults.ressharing;
      this.rocketmq = defaults.rocketmq;
      this.ros = defaults.ros;
      this.sae = defaults.sae;
      this.sas = defaults.sas;
      this.scdn = defaults.scdn;
      this.schedulerx2 = defaults.schedulerx2;
      this.sddp = defaults.sddp;
      this.selectdb = defaults.selectdb;
      this.serverless = defaults.serverless;
      this.servicecatalog = defaults.servicecatalog;
      this.servicemesh = defaults.servicemesh;
      this.sgw = defaults.sgw;
      this.slb = defaults.slb;
      this.smartag = defaults.smartag;
      this.srvcatalog = defaults.srvcatalog;
      this.sts = defaults.sts;
      this.swas = defaults.swas;
      this.swasOpen = defaults.swasOpen;
      this.tag = defaults.tag;
      this.vod = defaults.vod;
      this.vpc = defaults.vpc;
      this.vpcipam = defaults.vpcipam;
      this.vpcpeer = defaults.vpcpeer;
      this.vs = defaults.vs;
      this.waf = defaults.waf;
      this.wafOpenapi = defaults.wafOpenapi;
    }

    /**
     * Host to use for {@code acr}. PAI does not use it.
     *
     * @param acr the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder acr(@Nullable String acr) {
      this.acr = acr;
      return this;
    }

    /**
     * Host to use for {@code actiontrail}. PAI does not use it.
     *
     * @param actiontrail the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder actiontrail(@Nullable String actiontrail) {
      this.actiontrail = actiontrail;
      return this;
    }

    /**
     * Host to use for {@code adb}. PAI does not use it.
     *
     * @param adb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder adb(@Nullable String adb) {
      this.adb = adb;
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
    @CustomType.Setter
    public Builder aiworkspace(@Nullable String aiworkspace) {
      this.aiworkspace = aiworkspace;
      return this;
    }

    /**
     * Host to use for {@code alb}. PAI does not use it.
     *
     * @param alb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder alb(@Nullable String alb) {
      this.alb = alb;
      return this;
    }

    /**
     * Host to use for {@code alidfs}. PAI does not use it.
     *
     * @param alidfs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder alidfs(@Nullable String alidfs) {
      this.alidfs = alidfs;
      return this;
    }

    /**
     * Host to use for {@code alidns}. PAI does not use it.
     *
     * @param alidns the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder alidns(@Nullable String alidns) {
      this.alidns = alidns;
      return this;
    }

    /**
     * Host to use for {@code alikafka}. PAI does not use it.
     *
     * @param alikafka the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder alikafka(@Nullable String alikafka) {
      this.alikafka = alikafka;
      return this;
    }

    /**
     * Host to use for {@code amqp}. PAI does not use it.
     *
     * @param amqp the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder amqp(@Nullable String amqp) {
      this.amqp = amqp;
      return this;
    }

    /**
     * Host to use for {@code antiddosPublic}. PAI does not use it.
     *
     * @param antiddosPublic the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder antiddosPublic(@Nullable String antiddosPublic) {
      this.antiddosPublic = antiddosPublic;
      return this;
    }

    /**
     * Host to use for {@code apig}. PAI does not use it.
     *
     * @param apig the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder apig(@Nullable String apig) {
      this.apig = apig;
      return this;
    }

    /**
     * Host to use for {@code apigateway}. PAI does not use it.
     *
     * @param apigateway the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder apigateway(@Nullable String apigateway) {
      this.apigateway = apigateway;
      return this;
    }

    /**
     * Host to use for {@code arms}. PAI does not use it.
     *
     * @param arms the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder arms(@Nullable String arms) {
      this.arms = arms;
      return this;
    }

    /**
     * Host to use for {@code bastionhost}. PAI does not use it.
     *
     * @param bastionhost the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder bastionhost(@Nullable String bastionhost) {
      this.bastionhost = bastionhost;
      return this;
    }

    /**
     * Host to use for {@code beebot}. PAI does not use it.
     *
     * @param beebot the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder beebot(@Nullable String beebot) {
      this.beebot = beebot;
      return this;
    }

    /**
     * Host to use for {@code bpstudio}. PAI does not use it.
     *
     * @param bpstudio the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder bpstudio(@Nullable String bpstudio) {
      this.bpstudio = bpstudio;
      return this;
    }

    /**
     * Host to use for {@code brainIndustrial}. PAI does not use it.
     *
     * @param brainIndustrial the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder brainIndustrial(@Nullable String brainIndustrial) {
      this.brainIndustrial = brainIndustrial;
      return this;
    }

    /**
     * Host of the billing API. PAI does not use it.
     *
     * @param bssopenapi the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder bssopenapi(@Nullable String bssopenapi) {
      this.bssopenapi = bssopenapi;
      return this;
    }

    /**
     * Host to use for {@code cas}. PAI does not use it.
     *
     * @param cas the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cas(@Nullable String cas) {
      this.cas = cas;
      return this;
    }

    /**
     * Host to use for {@code cassandra}. PAI does not use it.
     *
     * @param cassandra the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cassandra(@Nullable String cassandra) {
      this.cassandra = cassandra;
      return this;
    }

    /**
     * Host to use for {@code cbn}. PAI does not use it.
     *
     * @param cbn the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cbn(@Nullable String cbn) {
      this.cbn = cbn;
      return this;
    }

    /**
     * Host to use for {@code cbs}. PAI does not use it.
     *
     * @param cbs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cbs(@Nullable String cbs) {
      this.cbs = cbs;
      return this;
    }

    /**
     * Host to use for {@code cddc}. PAI does not use it.
     *
     * @param cddc the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cddc(@Nullable String cddc) {
      this.cddc = cddc;
      return this;
    }

    /**
     * Host to use for {@code cdn}. PAI does not use it.
     *
     * @param cdn the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cdn(@Nullable String cdn) {
      this.cdn = cdn;
      return this;
    }

    /**
     * Host to use for {@code cds}. PAI does not use it.
     *
     * @param cds the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cds(@Nullable String cds) {
      this.cds = cds;
      return this;
    }

    /**
     * Host to use for {@code chatbot}. PAI does not use it.
     *
     * @param chatbot the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder chatbot(@Nullable String chatbot) {
      this.chatbot = chatbot;
      return this;
    }

    /**
     * Host to use for {@code clickhouse}. PAI does not use it.
     *
     * @param clickhouse the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder clickhouse(@Nullable String clickhouse) {
      this.clickhouse = clickhouse;
      return this;
    }

    /**
     * Host to use for {@code cloudapi}. PAI does not use it.
     *
     * @param cloudapi the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cloudapi(@Nullable String cloudapi) {
      this.cloudapi = cloudapi;
      return this;
    }

    /**
     * Host to use for {@code cloudauth}. PAI does not use it.
     *
     * @param cloudauth the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cloudauth(@Nullable String cloudauth) {
      this.cloudauth = cloudauth;
      return this;
    }

    /**
     * Host to use for {@code cloudfirewall}. PAI does not use it.
     *
     * @param cloudfirewall the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cloudfirewall(@Nullable String cloudfirewall) {
      this.cloudfirewall = cloudfirewall;
      return this;
    }

    /**
     * Host to use for {@code cloudfw}. PAI does not use it.
     *
     * @param cloudfw the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cloudfw(@Nullable String cloudfw) {
      this.cloudfw = cloudfw;
      return this;
    }

    /**
     * Host to use for {@code cloudphone}. PAI does not use it.
     *
     * @param cloudphone the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cloudphone(@Nullable String cloudphone) {
      this.cloudphone = cloudphone;
      return this;
    }

    /**
     * Host to use for {@code cloudsso}. PAI does not use it.
     *
     * @param cloudsso the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cloudsso(@Nullable String cloudsso) {
      this.cloudsso = cloudsso;
      return this;
    }

    /**
     * Host to use for {@code cms}. PAI does not use it.
     *
     * @param cms the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cms(@Nullable String cms) {
      this.cms = cms;
      return this;
    }

    /**
     * Host to use for {@code computenest}. PAI does not use it.
     *
     * @param computenest the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder computenest(@Nullable String computenest) {
      this.computenest = computenest;
      return this;
    }

    /**
     * Host to use for {@code config}. PAI does not use it.
     *
     * @param config the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder config(@Nullable String config) {
      this.config = config;
      return this;
    }

    /**
     * Host to use for {@code cr}. PAI does not use it.
     *
     * @param cr the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cr(@Nullable String cr) {
      this.cr = cr;
      return this;
    }

    /**
     * Host to use for {@code cs}. PAI does not use it.
     *
     * @param cs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder cs(@Nullable String cs) {
      this.cs = cs;
      return this;
    }

    /**
     * Host to use for {@code das}. PAI does not use it.
     *
     * @param das the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder das(@Nullable String das) {
      this.das = das;
      return this;
    }

    /**
     * Host to use for {@code datahub}. PAI does not use it.
     *
     * @param datahub the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder datahub(@Nullable String datahub) {
      this.datahub = datahub;
      return this;
    }

    /**
     * Host to use for {@code dataworksPublic}. PAI does not use it.
     *
     * @param dataworksPublic the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dataworksPublic(@Nullable String dataworksPublic) {
      this.dataworksPublic = dataworksPublic;
      return this;
    }

    /**
     * Host to use for {@code dataworkspublic}. PAI does not use it.
     *
     * @param dataworkspublic the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dataworkspublic(@Nullable String dataworkspublic) {
      this.dataworkspublic = dataworkspublic;
      return this;
    }

    /**
     * Host to use for {@code dbfs}. PAI does not use it.
     *
     * @param dbfs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dbfs(@Nullable String dbfs) {
      this.dbfs = dbfs;
      return this;
    }

    /**
     * Host to use for {@code dbs}. PAI does not use it.
     *
     * @param dbs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dbs(@Nullable String dbs) {
      this.dbs = dbs;
      return this;
    }

    /**
     * Host to use for {@code dcdn}. PAI does not use it.
     *
     * @param dcdn the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dcdn(@Nullable String dcdn) {
      this.dcdn = dcdn;
      return this;
    }

    /**
     * Host to use for {@code ddosbasic}. PAI does not use it.
     *
     * @param ddosbasic the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ddosbasic(@Nullable String ddosbasic) {
      this.ddosbasic = ddosbasic;
      return this;
    }

    /**
     * Host to use for {@code ddosbgp}. PAI does not use it.
     *
     * @param ddosbgp the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ddosbgp(@Nullable String ddosbgp) {
      this.ddosbgp = ddosbgp;
      return this;
    }

    /**
     * Host to use for {@code ddoscoo}. PAI does not use it.
     *
     * @param ddoscoo the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ddoscoo(@Nullable String ddoscoo) {
      this.ddoscoo = ddoscoo;
      return this;
    }

    /**
     * Host to use for {@code dds}. PAI does not use it.
     *
     * @param dds the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dds(@Nullable String dds) {
      this.dds = dds;
      return this;
    }

    /**
     * Host to use for {@code devopsRdc}. PAI does not use it.
     *
     * @param devopsRdc the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder devopsRdc(@Nullable String devopsRdc) {
      this.devopsRdc = devopsRdc;
      return this;
    }

    /**
     * Host to use for {@code devopsrdc}. PAI does not use it.
     *
     * @param devopsrdc the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder devopsrdc(@Nullable String devopsrdc) {
      this.devopsrdc = devopsrdc;
      return this;
    }

    /**
     * Host to use for {@code dfs}. PAI does not use it.
     *
     * @param dfs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dfs(@Nullable String dfs) {
      this.dfs = dfs;
      return this;
    }

    /**
     * Host to use for {@code dg}. PAI does not use it.
     *
     * @param dg the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dg(@Nullable String dg) {
      this.dg = dg;
      return this;
    }

    /**
     * Host to use for {@code dm}. PAI does not use it.
     *
     * @param dm the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dm(@Nullable String dm) {
      this.dm = dm;
      return this;
    }

    /**
     * Host to use for {@code dmsEnterprise}. PAI does not use it.
     *
     * @param dmsEnterprise the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dmsEnterprise(@Nullable String dmsEnterprise) {
      this.dmsEnterprise = dmsEnterprise;
      return this;
    }

    /**
     * Host to use for {@code dmsenterprise}. PAI does not use it.
     *
     * @param dmsenterprise the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dmsenterprise(@Nullable String dmsenterprise) {
      this.dmsenterprise = dmsenterprise;
      return this;
    }

    /**
     * Host to use for {@code dns}. PAI does not use it.
     *
     * @param dns the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dns(@Nullable String dns) {
      this.dns = dns;
      return this;
    }

    /**
     * Host to use for {@code drds}. PAI does not use it.
     *
     * @param drds the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder drds(@Nullable String drds) {
      this.drds = drds;
      return this;
    }

    /**
     * Host to use for {@code dts}. PAI does not use it.
     *
     * @param dts the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dts(@Nullable String dts) {
      this.dts = dts;
      return this;
    }

    /**
     * Host to use for {@code dysms}. PAI does not use it.
     *
     * @param dysms the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dysms(@Nullable String dysms) {
      this.dysms = dysms;
      return this;
    }

    /**
     * Host to use for {@code dysmsapi}. PAI does not use it.
     *
     * @param dysmsapi the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder dysmsapi(@Nullable String dysmsapi) {
      this.dysmsapi = dysmsapi;
      return this;
    }

    /**
     * Host to use for {@code eais}. PAI does not use it.
     *
     * @param eais the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder eais(@Nullable String eais) {
      this.eais = eais;
      return this;
    }

    /**
     * Host to use for {@code ebs}. PAI does not use it.
     *
     * @param ebs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ebs(@Nullable String ebs) {
      this.ebs = ebs;
      return this;
    }

    /**
     * Host to use for {@code ecd}. PAI does not use it.
     *
     * @param ecd the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ecd(@Nullable String ecd) {
      this.ecd = ecd;
      return this;
    }

    /**
     * Host to use for {@code eci}. PAI does not use it.
     *
     * @param eci the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder eci(@Nullable String eci) {
      this.eci = eci;
      return this;
    }

    /**
     * Host to use for {@code ecs}. PAI does not use it.
     *
     * @param ecs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ecs(@Nullable String ecs) {
      this.ecs = ecs;
      return this;
    }

    /**
     * Host to use for {@code edas}. PAI does not use it.
     *
     * @param edas the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder edas(@Nullable String edas) {
      this.edas = edas;
      return this;
    }

    /**
     * Host to use for {@code edasschedulerx}. PAI does not use it.
     *
     * @param edasschedulerx the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder edasschedulerx(@Nullable String edasschedulerx) {
      this.edasschedulerx = edasschedulerx;
      return this;
    }

    /**
     * Host to use for {@code edsUser}. PAI does not use it.
     *
     * @param edsUser the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder edsUser(@Nullable String edsUser) {
      this.edsUser = edsUser;
      return this;
    }

    /**
     * Host to use for {@code edsuser}. PAI does not use it.
     *
     * @param edsuser the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder edsuser(@Nullable String edsuser) {
      this.edsuser = edsuser;
      return this;
    }

    /**
     * Host to use for {@code eflo}. PAI does not use it.
     *
     * @param eflo the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder eflo(@Nullable String eflo) {
      this.eflo = eflo;
      return this;
    }

    /**
     * Host to use for {@code efloCnp}. PAI does not use it.
     *
     * @param efloCnp the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder efloCnp(@Nullable String efloCnp) {
      this.efloCnp = efloCnp;
      return this;
    }

    /**
     * Host to use for {@code efloController}. PAI does not use it.
     *
     * @param efloController the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder efloController(@Nullable String efloController) {
      this.efloController = efloController;
      return this;
    }

    /**
     * Host to use for {@code ehpc}. PAI does not use it.
     *
     * @param ehpc the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ehpc(@Nullable String ehpc) {
      this.ehpc = ehpc;
      return this;
    }

    /**
     * Host to use for {@code ehs}. PAI does not use it.
     *
     * @param ehs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ehs(@Nullable String ehs) {
      this.ehs = ehs;
      return this;
    }

    /**
     * Host to use for {@code eipanycast}. PAI does not use it.
     *
     * @param eipanycast the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder eipanycast(@Nullable String eipanycast) {
      this.eipanycast = eipanycast;
      return this;
    }

    /**
     * Host to use for {@code elasticsearch}. PAI does not use it.
     *
     * @param elasticsearch the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder elasticsearch(@Nullable String elasticsearch) {
      this.elasticsearch = elasticsearch;
      return this;
    }

    /**
     * Host to use for {@code emr}. PAI does not use it.
     *
     * @param emr the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder emr(@Nullable String emr) {
      this.emr = emr;
      return this;
    }

    /**
     * Host to use for {@code ens}. PAI does not use it.
     *
     * @param ens the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ens(@Nullable String ens) {
      this.ens = ens;
      return this;
    }

    /**
     * Host to use for {@code esa}. PAI does not use it.
     *
     * @param esa the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder esa(@Nullable String esa) {
      this.esa = esa;
      return this;
    }

    /**
     * Host to use for {@code ess}. PAI does not use it.
     *
     * @param ess the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ess(@Nullable String ess) {
      this.ess = ess;
      return this;
    }

    /**
     * Host to use for {@code eventbridge}. PAI does not use it.
     *
     * @param eventbridge the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder eventbridge(@Nullable String eventbridge) {
      this.eventbridge = eventbridge;
      return this;
    }

    /**
     * Host to use for {@code fc}. PAI does not use it.
     *
     * @param fc the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder fc(@Nullable String fc) {
      this.fc = fc;
      return this;
    }

    /**
     * Host to use for {@code fcOpen}. PAI does not use it.
     *
     * @param fcOpen the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder fcOpen(@Nullable String fcOpen) {
      this.fcOpen = fcOpen;
      return this;
    }

    /**
     * Host to use for {@code fnf}. PAI does not use it.
     *
     * @param fnf the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder fnf(@Nullable String fnf) {
      this.fnf = fnf;
      return this;
    }

    /**
     * Host to use for {@code ga}. PAI does not use it.
     *
     * @param ga the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ga(@Nullable String ga) {
      this.ga = ga;
      return this;
    }

    /**
     * Host to use for {@code gaplus}. PAI does not use it.
     *
     * @param gaplus the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gaplus(@Nullable String gaplus) {
      this.gaplus = gaplus;
      return this;
    }

    /**
     * Host to use for {@code gdb}. PAI does not use it.
     *
     * @param gdb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gdb(@Nullable String gdb) {
      this.gdb = gdb;
      return this;
    }

    /**
     * Host to use for {@code gds}. PAI does not use it.
     *
     * @param gds the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gds(@Nullable String gds) {
      this.gds = gds;
      return this;
    }

    /**
     * Host to use for {@code gpdb}. PAI does not use it.
     *
     * @param gpdb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gpdb(@Nullable String gpdb) {
      this.gpdb = gpdb;
      return this;
    }

    /**
     * Host to use for {@code gwlb}. PAI does not use it.
     *
     * @param gwlb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gwlb(@Nullable String gwlb) {
      this.gwlb = gwlb;
      return this;
    }

    /**
     * Host to use for {@code gwsecd}. PAI does not use it.
     *
     * @param gwsecd the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder gwsecd(@Nullable String gwsecd) {
      this.gwsecd = gwsecd;
      return this;
    }

    /**
     * Host to use for {@code hbr}. PAI does not use it.
     *
     * @param hbr the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder hbr(@Nullable String hbr) {
      this.hbr = hbr;
      return this;
    }

    /**
     * Host to use for {@code hcsSgw}. PAI does not use it.
     *
     * @param hcsSgw the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder hcsSgw(@Nullable String hcsSgw) {
      this.hcsSgw = hcsSgw;
      return this;
    }

    /**
     * Host to use for {@code hitsdb}. PAI does not use it.
     *
     * @param hitsdb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder hitsdb(@Nullable String hitsdb) {
      this.hitsdb = hitsdb;
      return this;
    }

    /**
     * Host to use for {@code imm}. PAI does not use it.
     *
     * @param imm the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder imm(@Nullable String imm) {
      this.imm = imm;
      return this;
    }

    /**
     * Host to use for {@code imp}. PAI does not use it.
     *
     * @param imp the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder imp(@Nullable String imp) {
      this.imp = imp;
      return this;
    }

    /**
     * Host to use for {@code ims}. PAI does not use it.
     *
     * @param ims the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ims(@Nullable String ims) {
      this.ims = ims;
      return this;
    }

    /**
     * Host to use for {@code iot}. PAI does not use it.
     *
     * @param iot the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder iot(@Nullable String iot) {
      this.iot = iot;
      return this;
    }

    /**
     * Host to use for {@code kms}. PAI does not use it.
     *
     * @param kms the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder kms(@Nullable String kms) {
      this.kms = kms;
      return this;
    }

    /**
     * Host to use for {@code kvstore}. PAI does not use it.
     *
     * @param kvstore the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder kvstore(@Nullable String kvstore) {
      this.kvstore = kvstore;
      return this;
    }

    /**
     * Host of the location service. PAI does not use it.
     *
     * @param location the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder location(@Nullable String location) {
      this.location = location;
      return this;
    }

    /**
     * Host to use for {@code log}. PAI does not use it.
     *
     * @param log the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder log(@Nullable String log) {
      this.log = log;
      return this;
    }

    /**
     * Host to use for {@code market}. PAI does not use it.
     *
     * @param market the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder market(@Nullable String market) {
      this.market = market;
      return this;
    }

    /**
     * Host to use for {@code maxcompute}. PAI does not use it.
     *
     * @param maxcompute the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder maxcompute(@Nullable String maxcompute) {
      this.maxcompute = maxcompute;
      return this;
    }

    /**
     * Host to use for {@code mhub}. PAI does not use it.
     *
     * @param mhub the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mhub(@Nullable String mhub) {
      this.mhub = mhub;
      return this;
    }

    /**
     * Host to use for {@code mns}. PAI does not use it.
     *
     * @param mns the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mns(@Nullable String mns) {
      this.mns = mns;
      return this;
    }

    /**
     * Host to use for {@code mnsOpen}. PAI does not use it.
     *
     * @param mnsOpen the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mnsOpen(@Nullable String mnsOpen) {
      this.mnsOpen = mnsOpen;
      return this;
    }

    /**
     * Host to use for {@code mscopensubscription}. PAI does not use it.
     *
     * @param mscopensubscription the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mscopensubscription(@Nullable String mscopensubscription) {
      this.mscopensubscription = mscopensubscription;
      return this;
    }

    /**
     * Host to use for {@code mse}. PAI does not use it.
     *
     * @param mse the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder mse(@Nullable String mse) {
      this.mse = mse;
      return this;
    }

    /**
     * Host to use for {@code nas}. PAI does not use it.
     *
     * @param nas the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder nas(@Nullable String nas) {
      this.nas = nas;
      return this;
    }

    /**
     * Host to use for {@code nlb}. PAI does not use it.
     *
     * @param nlb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder nlb(@Nullable String nlb) {
      this.nlb = nlb;
      return this;
    }

    /**
     * Host to use for {@code oceanbase}. PAI does not use it.
     *
     * @param oceanbase the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder oceanbase(@Nullable String oceanbase) {
      this.oceanbase = oceanbase;
      return this;
    }

    /**
     * Host to use for {@code oceanbasepro}. PAI does not use it.
     *
     * @param oceanbasepro the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder oceanbasepro(@Nullable String oceanbasepro) {
      this.oceanbasepro = oceanbasepro;
      return this;
    }

    /**
     * Host to use for {@code ons}. PAI does not use it.
     *
     * @param ons the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ons(@Nullable String ons) {
      this.ons = ons;
      return this;
    }

    /**
     * Host to use for {@code onsproxy}. PAI does not use it.
     *
     * @param onsproxy the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder onsproxy(@Nullable String onsproxy) {
      this.onsproxy = onsproxy;
      return this;
    }

    /**
     * Host to use for {@code oos}. PAI does not use it.
     *
     * @param oos the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder oos(@Nullable String oos) {
      this.oos = oos;
      return this;
    }

    /**
     * Host to use for {@code opensearch}. PAI does not use it.
     *
     * @param opensearch the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder opensearch(@Nullable String opensearch) {
      this.opensearch = opensearch;
      return this;
    }

    /**
     * Host to use for {@code oss}. PAI does not use it.
     *
     * @param oss the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder oss(@Nullable String oss) {
      this.oss = oss;
      return this;
    }

    /**
     * Host to use for {@code ots}. PAI does not use it.
     *
     * @param ots the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ots(@Nullable String ots) {
      this.ots = ots;
      return this;
    }

    /**
     * Host to use for {@code polardb}. PAI does not use it.
     *
     * @param polardb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder polardb(@Nullable String polardb) {
      this.polardb = polardb;
      return this;
    }

    /**
     * Host to use for {@code polardbx}. PAI does not use it.
     *
     * @param polardbx the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder polardbx(@Nullable String polardbx) {
      this.polardbx = polardbx;
      return this;
    }

    /**
     * Host to use for {@code privatelink}. PAI does not use it.
     *
     * @param privatelink the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder privatelink(@Nullable String privatelink) {
      this.privatelink = privatelink;
      return this;
    }

    /**
     * Host to use for {@code pvtz}. PAI does not use it.
     *
     * @param pvtz the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder pvtz(@Nullable String pvtz) {
      this.pvtz = pvtz;
      return this;
    }

    /**
     * Host to use for {@code quickbi}. PAI does not use it.
     *
     * @param quickbi the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder quickbi(@Nullable String quickbi) {
      this.quickbi = quickbi;
      return this;
    }

    /**
     * Host to use for {@code quickbiPublic}. PAI does not use it.
     *
     * @param quickbiPublic the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder quickbiPublic(@Nullable String quickbiPublic) {
      this.quickbiPublic = quickbiPublic;
      return this;
    }

    /**
     * Host to use for {@code quotas}. PAI does not use it.
     *
     * @param quotas the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder quotas(@Nullable String quotas) {
      this.quotas = quotas;
      return this;
    }

    /**
     * Host to use for {@code rKvstore}. PAI does not use it.
     *
     * @param rKvstore the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder rKvstore(@Nullable String rKvstore) {
      this.rKvstore = rKvstore;
      return this;
    }

    /**
     * Host to use for {@code ram}. PAI does not use it.
     *
     * @param ram the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ram(@Nullable String ram) {
      this.ram = ram;
      return this;
    }

    /**
     * Host to use for {@code rds}. PAI does not use it.
     *
     * @param rds the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder rds(@Nullable String rds) {
      this.rds = rds;
      return this;
    }

    /**
     * Host to use for {@code redisa}. PAI does not use it.
     *
     * @param redisa the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder redisa(@Nullable String redisa) {
      this.redisa = redisa;
      return this;
    }

    /**
     * Host to use for {@code resourcemanager}. PAI does not use it.
     *
     * @param resourcemanager the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder resourcemanager(@Nullable String resourcemanager) {
      this.resourcemanager = resourcemanager;
      return this;
    }

    /**
     * Host to use for {@code resourcesharing}. PAI does not use it.
     *
     * @param resourcesharing the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder resourcesharing(@Nullable String resourcesharing) {
      this.resourcesharing = resourcesharing;
      return this;
    }

    /**
     * Host to use for {@code ressharing}. PAI does not use it.
     *
     * @param ressharing the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ressharing(@Nullable String ressharing) {
      this.ressharing = ressharing;
      return this;
    }

    /**
     * Host to use for {@code rocketmq}. PAI does not use it.
     *
     * @param rocketmq the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder rocketmq(@Nullable String rocketmq) {
      this.rocketmq = rocketmq;
      return this;
    }

    /**
     * Host to use for {@code ros}. PAI does not use it.
     *
     * @param ros the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder ros(@Nullable String ros) {
      this.ros = ros;
      return this;
    }

    /**
     * Host to use for {@code sae}. PAI does not use it.
     *
     * @param sae the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sae(@Nullable String sae) {
      this.sae = sae;
      return this;
    }

    /**
     * Host to use for {@code sas}. PAI does not use it.
     *
     * @param sas the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sas(@Nullable String sas) {
      this.sas = sas;
      return this;
    }

    /**
     * Host to use for {@code scdn}. PAI does not use it.
     *
     * @param scdn the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder scdn(@Nullable String scdn) {
      this.scdn = scdn;
      return this;
    }

    /**
     * Host to use for {@code schedulerx2}. PAI does not use it.
     *
     * @param schedulerx2 the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder schedulerx2(@Nullable String schedulerx2) {
      this.schedulerx2 = schedulerx2;
      return this;
    }

    /**
     * Host to use for {@code sddp}. PAI does not use it.
     *
     * @param sddp the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sddp(@Nullable String sddp) {
      this.sddp = sddp;
      return this;
    }

    /**
     * Host to use for {@code selectdb}. PAI does not use it.
     *
     * @param selectdb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder selectdb(@Nullable String selectdb) {
      this.selectdb = selectdb;
      return this;
    }

    /**
     * Host to use for {@code serverless}. PAI does not use it.
     *
     * @param serverless the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder serverless(@Nullable String serverless) {
      this.serverless = serverless;
      return this;
    }

    /**
     * Host to use for {@code servicecatalog}. PAI does not use it.
     *
     * @param servicecatalog the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder servicecatalog(@Nullable String servicecatalog) {
      this.servicecatalog = servicecatalog;
      return this;
    }

    /**
     * Host to use for {@code servicemesh}. PAI does not use it.
     *
     * @param servicemesh the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder servicemesh(@Nullable String servicemesh) {
      this.servicemesh = servicemesh;
      return this;
    }

    /**
     * Host to use for {@code sgw}. PAI does not use it.
     *
     * @param sgw the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sgw(@Nullable String sgw) {
      this.sgw = sgw;
      return this;
    }

    /**
     * Host to use for {@code slb}. PAI does not use it.
     *
     * @param slb the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder slb(@Nullable String slb) {
      this.slb = slb;
      return this;
    }

    /**
     * Host to use for {@code smartag}. PAI does not use it.
     *
     * @param smartag the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder smartag(@Nullable String smartag) {
      this.smartag = smartag;
      return this;
    }

    /**
     * Host to use for {@code srvcatalog}. PAI does not use it.
     *
     * @param srvcatalog the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder srvcatalog(@Nullable String srvcatalog) {
      this.srvcatalog = srvcatalog;
      return this;
    }

    /**
     * Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults
     * to {@code sts.<region>.aliyuncs.com}.
     *
     * @param sts the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder sts(@Nullable String sts) {
      this.sts = sts;
      return this;
    }

    /**
     * Host to use for {@code swas}. PAI does not use it.
     *
     * @param swas the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder swas(@Nullable String swas) {
      this.swas = swas;
      return this;
    }

    /**
     * Host to use for {@code swasOpen}. PAI does not use it.
     *
     * @param swasOpen the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder swasOpen(@Nullable String swasOpen) {
      this.swasOpen = swasOpen;
      return this;
    }

    /**
     * Host to use for {@code tag}. PAI does not use it.
     *
     * @param tag the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder tag(@Nullable String tag) {
      this.tag = tag;
      return this;
    }

    /**
     * Host to use for {@code vod}. PAI does not use it.
     *
     * @param vod the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder vod(@Nullable String vod) {
      this.vod = vod;
      return this;
    }

    /**
     * Host to use for {@code vpc}. PAI does not use it.
     *
     * @param vpc the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder vpc(@Nullable String vpc) {
      this.vpc = vpc;
      return this;
    }

    /**
     * Host to use for {@code vpcipam}. PAI does not use it.
     *
     * @param vpcipam the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder vpcipam(@Nullable String vpcipam) {
      this.vpcipam = vpcipam;
      return this;
    }

    /**
     * Host to use for {@code vpcpeer}. PAI does not use it.
     *
     * @param vpcpeer the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder vpcpeer(@Nullable String vpcpeer) {
      this.vpcpeer = vpcpeer;
      return this;
    }

    /**
     * Host to use for {@code vs}. PAI does not use it.
     *
     * @param vs the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder vs(@Nullable String vs) {
      this.vs = vs;
      return this;
    }

    /**
     * Host to use for {@code waf}. PAI does not use it.
     *
     * @param waf the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder waf(@Nullable String waf) {
      this.waf = waf;
      return this;
    }

    /**
     * Host to use for {@code wafOpenapi}. PAI does not use it.
     *
     * @param wafOpenapi the value
     * @return this builder
     */
    @CustomType.Setter
    public Builder wafOpenapi(@Nullable String wafOpenapi) {
      this.wafOpenapi = wafOpenapi;
      return this;
    }

    /**
     * Ends with what is known.
     *
     * @return the whole
     */
    public Endpoints build() {
      Endpoints built = new Endpoints();
      built.acr = acr;
      built.actiontrail = actiontrail;
      built.adb = adb;
      built.aiworkspace = aiworkspace;
      built.alb = alb;
      built.alidfs = alidfs;
      built.alidns = alidns;
      built.alikafka = alikafka;
      built.amqp = amqp;
      built.antiddosPublic = antiddosPublic;
      built.apig = apig;
      built.apigateway = apigateway;
      built.arms = arms;
      built.bastionhost = bastionhost;
      built.beebot = beebot;
      built.bpstudio = bpstudio;
      built.brainIndustrial = brainIndustrial;
      built.bssopenapi = bssopenapi;
      built.cas = cas;
      built.cassandra = cassandra;
      built.cbn = cbn;
      built.cbs = cbs;
      built.cddc = cddc;
      built.cdn = cdn;
      built.cds = cds;
      built.chatbot = chatbot;
      built.clickhouse = clickhouse;
      built.cloudapi = cloudapi;
      built.cloudauth = cloudauth;
      built.cloudfirewall = cloudfirewall;
      built.cloudfw = cloudfw;
      built.cloudphone = cloudphone;
      built.cloudsso = cloudsso;
      built.cms = cms;
      built.computenest = computenest;
      built.config = config;
      built.cr = cr;
      built.cs = cs;
      built.das = das;
      built.datahub = datahub;
      built.dataworksPublic = dataworksPublic;
      built.dataworkspublic = dataworkspublic;
      built.dbfs = dbfs;
      built.dbs = dbs;
      built.dcdn = dcdn;
      built.ddosbasic = ddosbasic;
      built.ddosbgp = ddosbgp;
      built.ddoscoo = ddoscoo;
      built.dds = dds;
      built.devopsRdc = devopsRdc;
      built.devopsrdc = devopsrdc;
      built.dfs = dfs;
      built.dg = dg;
      built.dm = dm;
      built.dmsEnterprise = dmsEnterprise;
      built.dmsenterprise = dmsenterprise;
      built.dns = dns;
      built.drds = drds;
      built.dts = dts;
      built.dysms = dysms;
      built.dysmsapi = dysmsapi;
      built.eais = eais;
      built.ebs = ebs;
      built.ecd = ecd;
      built.eci = eci;
      built.ecs = ecs;
      built.edas = edas;
      built.edasschedulerx = edasschedulerx;
      built.edsUser = edsUser;
      built.edsuser = edsuser;
      built.eflo = eflo;
      built.efloCnp = efloCnp;
      built.efloController = efloController;
      built.ehpc = ehpc;
      built.ehs = ehs;
      built.eipanycast = eipanycast;
      built.elasticsearch = elasticsearch;
      built.emr = emr;
      built.ens = ens;
      built.esa = esa;
      built.ess = ess;
      built.eventbridge = eventbridge;
      built.fc = fc;
      built.fcOpen = fcOpen;
      built.fnf = fnf;
      built.ga = ga;
      built.gaplus = gaplus;
      built.gdb = gdb;
      built.gds = gds;
      built.gpdb = gpdb;
      built.gwlb = gwlb;
      built.gwsecd = gwsecd;
      built.hbr = hbr;
      built.hcsSgw = hcsSgw;
      built.hitsdb = hitsdb;
      built.imm = imm;
      built.imp = imp;
      built.ims = ims;
      built.iot = iot;
      built.kms = kms;
      built.kvstore = kvstore;
      built.location = location;
      built.log = log;
      built.market = market;
      built.maxcompute = maxcompute;
      built.mhub = mhub;
      built.mns = mns;
      built.mnsOpen = mnsOpen;
      built.mscopensubscription = mscopensubscription;
      built.mse = mse;
      built.nas = nas;
      built.nlb = nlb;
      built.oceanbase = oceanbase;
      built.oceanbasepro = oceanbasepro;
      built.ons = ons;
      built.onsproxy = onsproxy;
      built.oos = oos;
      built.opensearch = opensearch;
      built.oss = oss;
      built.ots = ots;
      built.polardb = polardb;
      built.polardbx = polardbx;
      built.privatelink = privatelink;
      built.pvtz = pvtz;
      built.quickbi = quickbi;
      built.quickbiPublic = quickbiPublic;
      built.quotas = quotas;
      built.rKvstore = rKvstore;
      built.ram = ram;
      built.rds = rds;
      built.redisa = redisa;
      built.resourcemanager = resourcemanager;
      built.resourcesharing = resourcesharing;
      built.ressharing = ressharing;
      built.rocketmq = rocketmq;
      built.ros = ros;
      built.sae = sae;
      built.sas = sas;
      built.scdn = scdn;
      built.schedulerx2 = schedulerx2;
      built.sddp = sddp;
      built.selectdb = selectdb;
      built.serverless = serverless;
      built.servicecatalog = servicecatalog;
      built.servicemesh = servicemesh;
      built.sgw = sgw;
      built.slb = slb;
      built.smartag = smartag;
      built.srvcatalog = srvcatalog;
      built.sts = sts;
      built.swas = swas;
      built.swasOpen = swasOpen;
      built.tag = tag;
      built.vod = vod;
      built.vpc = vpc;
      built.vpcipam = vpcipam;
      built.vpcpeer = vpcpeer;
      built.vs = vs;
      built.waf = waf;
      built.wafOpenapi = wafOpenapi;
      return built;
    }
  }
}
